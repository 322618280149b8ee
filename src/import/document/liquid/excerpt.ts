const blocks = /^(?:if|unless|for|case|capture|comment|raw|highlight|tablerow)$/;

/**
 * The source of the excerpt that Jekyll makes of a document: what is before the separator, the end
 * tags that this lacks, and the definitions of links below it. From Jekyll's documentation, "Post
 * excerpts", and what Jekyll 4.3 does.
 * @returns undefined if the separator is empty: the document has no excerpt
 */
export function excerptOf(source: string, separator: string): string | undefined {
  if (separator === "") return undefined;
  const text = source.replace(/^\s*\n/, "");
  const at = text.indexOf(separator);
  if (at < 0) return text;
  const head = text.slice(0, at);
  const opened = Array.from(head.matchAll(/\{%-?\s*(\w+)/g), ([, name]) => name).reverse();
  const unclosed = opened.filter(
    (name) => blocks.test(name) && !new RegExp(`\\{%-?\\s*end${name}\\s*-?%\\}`).test(head),
  );
  const ends = unclosed.map((name) => `\n{% end${name} %}`);
  const definitions = text.slice(at).match(/^ {0,3}\[[^\]\n]+\]:.+$/gm) ?? [];
  const asked = definitions.filter((line) =>
    head.includes(line.slice(0, line.indexOf("]:") + 1).trim()),
  );
  return [head + ends.join(""), ...(asked.length > 0 ? [asked.join("\n")] : [])].join("\n\n");
}
