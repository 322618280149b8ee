/**
 * Tags of common plugins that show something of another site. Each takes its arguments, without
 * the name of the tag, and returns our Markdown; a bare link to a video is a video in a post.
 */
export const embedded: Record<
  string,
  (args: string, changed: (message: string) => void) => string
> = {
  youtube: (args) => alone(address(args, "https://www.youtube.com/watch?v=")),
  youtubePlayer: (args) => alone(address(args, "https://www.youtube.com/watch?v=")),
  vimeo: (args) => alone(address(args, "https://vimeo.com/")),
  spotify: (args) => alone(address(args, "https://open.spotify.com/")),
  gist(args, changed) {
    const url = address(args, "https://gist.github.com/");
    changed(`the gist ${url} is a link now`);
    return alone(url);
  },
  twitter: tweet,
  tweet,
  img: image,
  picture,
  // An icon is decoration.
  octicon: () => "",
  ...Object.fromEntries(
    ["ad", "ads", "adsense", "google_ads", "google_adsense", "googleads"].map((name) => [name, ad]),
  ),
};

function ad(_: string, changed: (message: string) => void): string {
  changed("an advertisement is left out");
  return "";
}

function tweet(args: string, changed: (message: string) => void): string {
  const url = address(args, "https://twitter.com/");
  changed(`the tweet ${url} is a link now`);
  return alone(url);
}

/** The address in the arguments, or the id behind a prefix. */
function address(args: string, prefix: string): string {
  const [first = ""] = args.replace(/["']/g, " ").trim().split(/\s+/);
  return /^(?:https?:)?\/\//.test(first) ? first : prefix + first.replace(/^.*=/, "");
}

function alone(url: string): string {
  return `\n\n<${url}>\n\n`;
}

/** Octopress: `{% img [class] /path [width] [height] ["title" ["alternative text"]] %}`. */
function image(args: string): string {
  const [, path = args, rest = ""] =
    /((?:https?:\/\/|\/)\S+|\S+\.\w+)(?:\s+([^]*))?$/.exec(args) ?? [];
  const texts = Array.from(rest.matchAll(/"([^"]*)"|'([^']*)'/g), ([, one, other]) => one ?? other);
  const alt = texts.at(-1) ?? rest.replace(/^[\d\s]+/, "").trim();
  return shown(path, alt);
}

function shown(path: string, alt: string): string {
  return `![${alt.replace(/[[\]]/g, "\\$&")}](<${path}>)`;
}

/** jekyll_picture_tag: `{% picture [preset] path [crop] [media: path …] [--alt text] [--… …] %}`. */
function picture(args: string): string {
  const [positional, ...options] = args.split(/(?:^|\s)--(?=[a-z])/);
  const [, path = positional.trim()] =
    /(?:^|\s)("[^"]+\.\w+"|\S+\.[a-z]\w{2,3})(?:\s|$)/i.exec(positional) ?? [];
  const [, alt = ""] = options.map((one) => /^alt\s+([^]*)$/.exec(one)).find(Boolean) ?? [];
  return shown(path.replaceAll('"', ""), alt.trim());
}
