/** The start of an address of Markdown, or of an element with attributes. */
const within = /(?:\]\([^()\n]*|(?<![^\n]) {0,3}\[(?!\^)[^\]\n]*\]:[^\n]*|<[a-z][^<>]*)$/i;

/** How far in front of a tag such a start is looked for. */
const farthest = 400;

/**
 * What an unknown tag shows whose only argument is an address: the address alone within another one,
 * as in `<img src="{% asset_path a.png %}">`, otherwise an image or a link.
 * @param from where the tag begins in the source
 */
export function shownBy(
  args: string,
  source: string,
  from: number,
): { what: string; text: string; isMarkdown: boolean } | undefined {
  const [, address] = /^\s*["']?([^\s"'<>(){}]+)["']?\s*$/.exec(args) ?? [];
  if (address === undefined) return undefined;
  const isImage = /\.(?:png|jpe?g|gif|webp|svg)$/i.test(address);
  if (!isImage && !/^https?:\/\/./i.test(address)) return undefined;
  const isWithin = within.test(source.slice(Math.max(0, from - farthest), from));
  if (isWithin) return { what: "the address", text: address, isMarkdown: false };
  return isImage
    ? { what: "the image", text: `![](<${address}>)`, isMarkdown: true }
    : { what: "the link", text: `<${address}>`, isMarkdown: true };
}
