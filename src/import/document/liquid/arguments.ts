/** The value of an option of a tag: `name:"a b"`, `name='a b'` or `name: a`. */
export function optionOf(args: string, name: string): string | undefined {
  const option = new RegExp(`(?:^|[\\s,])${name}\\s*[:=]\\s*(?:"([^"]*)"|'([^']*)'|([^\\s,]+))`);
  return option
    .exec(args)
    ?.slice(1)
    .find((value) => value !== undefined);
}

/** Arguments without the quotes around them. */
export function unquoted(args: string): string {
  return args.trim().replace(/^(["'])([^]*)\1$/, "$2");
}

/** The words of arguments; several words in quotes are one. */
export function wordsOf(args: string): string[] {
  return Array.from(
    args.matchAll(/"([^"]*)"|'([^']*)'|(\S+)/g),
    ([, one, other, bare]) => [one, other, bare].find((word) => word !== undefined) ?? "",
  );
}

/** Markdown of an image. */
export function image(path: string, alt: string): string {
  return `![${alt.replace(/[[\]]/g, "\\$&")}](<${path}>)`;
}
