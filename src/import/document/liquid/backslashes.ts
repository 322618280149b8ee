const tagOrOutput = /\{%-?\s*(raw|comment)\s*-?%\}[^]*?\{%-?\s*end\1\s*-?%\}|\{[{%][^]*?[}%]\}/g;
const text = /"[^"]*"|'[^']*'/g;
const textOfInclude = /"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'/gs;

/**
 * Doubles the backslashes in the texts of tags and outputs, such as `split: "\n"`: Ruby's Liquid
 * shows them, and liquidjs reads escapes. In Jekyll's `include`, `\"` is a quote.
 */
export function withPlainBackslashes(source: string): string {
  return source.replace(tagOrOutput, (written: string, unread: string | undefined) => {
    if (unread !== undefined || !written.includes("\\")) return written;
    return /^\{%-?\s*include/.test(written)
      ? written.replace(textOfInclude, (one) => one.replace(/\\(?!["'])/g, "\\\\"))
      : written.replace(text, (one) => one.replaceAll("\\", "\\\\"));
  });
}
