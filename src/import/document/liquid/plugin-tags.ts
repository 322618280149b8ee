import { image, optionOf, wordsOf } from "./arguments.ts";

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
  speakerdeck: (args) => alone(address(args, "https://speakerdeck.com/")),
  slideshare: (args) => alone(address(args, "https://www.slideshare.net/slideshow/embed_code/")),
  soundcloud: (args) => alone(address(args, "https://soundcloud.com/")),
  jsfiddle: (args) => alone(address(args, "https://jsfiddle.net/")),
  video,
  audio: (args) => player("audio", args),
  img: octopressImage,
  picture,
  ...Object.fromEntries(
    ["image", "responsive_image", "asset", "asset_img", "lazyload", "lightbox", "fancybox"].map(
      (name) => [name, assetImage],
    ),
  ),
  // What follows is decoration, or belongs to the head of a page or to its sidebar.
  octicon: () => "",
  ...Object.fromEntries(
    ["ad", "ads", "adsense", "google_ads", "google_adsense", "googleads"].map((name) => [name, ad]),
  ),
  seo: () => "",
  feed_meta: () => "",
  i18n_headers: () => "",
  I18n_Headers: () => "",
  include_array: () => "",
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
function octopressImage(args: string): string {
  const [, path = args, rest = ""] =
    /((?:https?:\/\/|\/)\S+|\S+\.\w+)(?:\s+([^]*))?$/.exec(args) ?? [];
  const texts = Array.from(rest.matchAll(/"([^"]*)"|'([^']*)'/g), ([, one, other]) => one ?? other);
  return image(path, texts.at(-1) ?? rest.replace(/^[\d\s]+/, "").trim());
}

/** jekyll_picture_tag: `{% picture [preset] path [crop] [media: path …] [--alt text] [--… …] %}`. */
function picture(args: string): string {
  const [positional, ...options] = args.split(/(?:^|\s)--(?=[a-z])/);
  const [, path = positional.trim()] =
    /(?:^|\s)("[^"]+\.\w+"|\S+\.[a-z]\w{2,3})(?:\s|$)/i.exec(positional) ?? [];
  const [, alt = ""] = options.map((one) => /^alt\s+([^]*)$/.exec(one)).find(Boolean) ?? [];
  return image(path.replaceAll('"', ""), alt.trim());
}

/** The address of an image, a video or a sound. */
const media = /\.(?:png|jpe?g|gif|svg|webp|avif|bmp|mp4|webm|ogv|mov|mp3|ogg)(?:[?#].*)?$/i;

/**
 * jekyll-assets, jekyll-responsive-image and others: a path, and an alternative text or a title; with
 * `@path`, the path alone.
 */
function assetImage(args: string): string {
  const words = wordsOf(args);
  if (words.includes("@path")) return words[0];
  const named = ["path", "data-src", "src"].map((name) => optionOf(args, name)).find(Boolean);
  const path = named ?? words.find((word) => media.test(word)) ?? words[0] ?? "";
  const described = ["alt", "title", "caption"].map((name) => optionOf(args, name)).find(Boolean);
  const [, last] = /\s["']([^"']+)["']\s*$/.exec(args) ?? [];
  return image(path, described ?? (last === path ? "" : (last ?? "")));
}

/** Octopress: `{% video path [path …] [width height] [poster] %}`; others name a video on YouTube. */
function video(args: string): string {
  const first = optionOf(args, "src") ?? wordsOf(args)[0] ?? "";
  if (/^[\w-]{11}$/.test(first) || /youtu\.?be|vimeo/.test(first))
    return alone(address(first, "https://www.youtube.com/watch?v="));
  return player("video", args);
}

function player(tag: "video" | "audio", args: string): string {
  const words = wordsOf(args);
  const src = optionOf(args, "src") ?? words.find((word) => media.test(word)) ?? words[0] ?? "";
  return `\n\n<${tag} src="${src.replaceAll('"', "%22")}" controls></${tag}>\n\n`;
}
