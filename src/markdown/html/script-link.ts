/** Scripts that show something of another site, and a page there that shows the same. */
const shown = [
  /^https:\/\/gist\.github\.com\/(?:[\w-]+\/)?[\da-f]+(?=\.js|[/?]|$)/,
  /^https:\/\/asciinema\.org\/a\/\w+(?=\.js|[/?]|$)/,
];

/**
 * The address of what a script shows, to which a page links in its place: a gist, a recording of
 * asciinema, or slides of Speaker Deck; undefined for other scripts.
 * @param attribute returns the value of an attribute of the script
 */
export function scriptLink(attribute: (name: string) => string | undefined): string | undefined {
  const src = (attribute("src") ?? "").trim().replace(/^(?:https?:)?\/\//, "https://");
  const slides = attribute("data-id") ?? "";
  if (src === "https://speakerdeck.com/assets/embed.js" && /^[\da-f]+$/.test(slides))
    return `https://speakerdeck.com/player/${slides}`;
  return shown.map((pattern) => pattern.exec(src)?.[0]).find(Boolean);
}
