import { t } from "../i18n/index.ts";
import type { Lang } from "../i18n/index.ts";
import { escapeHtml } from "./html.ts";

/** Content of another site that a page shows after a click. */
export interface Embed {
  /** The name of the other site. */
  name: string;
  /** The address of its frame. */
  frame: string;
  /** The address at which it can be opened without a frame. */
  page: string;
  video: boolean;
}

const video = "[\\w-]{6,}";

/** Returns the embed of a YouTube or Vimeo address; undefined for other addresses. */
export function videoOf(url: string): Embed | undefined {
  const [, tube, query = ""] =
    new RegExp(
      `^(?:https?:)?//(?:(?:www\\.|m\\.)?youtube(?:-nocookie)?\\.com/(?:watch\\?(?:[^#]*&)?v=|embed/|shorts/|live/)|youtu\\.be/)(${video})(?:[?&]([^#]*))?`,
    ).exec(url) ?? [];
  if (tube !== undefined) {
    const from = /(?:^|&|\?)(?:t|start)=(\d+)/.exec(query)?.[1];
    return {
      name: "YouTube",
      frame: `https://www.youtube-nocookie.com/embed/${tube}?autoplay=1${from ? `&start=${from}` : ""}`,
      page: `https://www.youtube.com/watch?v=${tube}${from ? `&t=${from}` : ""}`,
      video: true,
    };
  }
  const [, vimeo] =
    /^(?:https?:)?\/\/(?:www\.|player\.)?vimeo\.com\/(?:video\/)?(\d+)/.exec(url) ?? [];
  if (vimeo === undefined) return undefined;
  return {
    name: "Vimeo",
    frame: `https://player.vimeo.com/video/${vimeo}?autoplay=1&dnt=1`,
    page: `https://vimeo.com/${vimeo}`,
    video: true,
  };
}

/** The other sites whose frames a post may contain. */
const hosts: Record<string, string> = {
  "codepen.io": "CodePen",
  "codesandbox.io": "CodeSandbox",
  "stackblitz.com": "StackBlitz",
  "jsfiddle.net": "JSFiddle",
  "docs.google.com": "Google Docs",
  "drive.google.com": "Google Drive",
  "maps.google.com": "Google Maps",
  "www.google.com": "Google Maps",
  "open.spotify.com": "Spotify",
  "w.soundcloud.com": "SoundCloud",
  "speakerdeck.com": "Speaker Deck",
  "www.slideshare.net": "SlideShare",
  "tv.naver.com": "NAVER TV",
  "play-tv.kakao.com": "Kakao TV",
  "tv.kakao.com": "Kakao TV",
  "player.bilibili.com": "bilibili",
  "www.desmos.com": "Desmos",
  "www.geogebra.org": "GeoGebra",
  "giphy.com": "GIPHY",
  "huggingface.co": "Hugging Face",
};

/** Returns the embed of an iframe's address; undefined for sites that posts may not embed. */
export function embedOf(url: string): Embed | undefined {
  const found = videoOf(url);
  if (found) return found;
  const address = url.startsWith("//") ? `https:${url}` : url.replace(/^http:/, "https:");
  if (!URL.canParse(address)) return undefined;
  const { host, protocol } = new URL(address);
  if (protocol !== "https:" || !Object.hasOwn(hosts, host)) return undefined;
  return { name: hosts[host], frame: address, page: address, video: false };
}

/**
 * Renders an embed without a request to the other site: a link, and for readers with scripts a
 * button that shows the frame; see site/client/embed.ts.
 *
 * @param title names the content, if the author did
 */
export function embedHtml({ name, frame, page, video }: Embed, lang: Lang, title = ""): string {
  const label = t(lang, video ? "embed.play" : "embed.show", { name });
  const open = t(lang, "embed.open", { name });
  const words = title.trim() ? `${title.trim()} · ${label}` : label;
  return [
    `<div class="embed${video ? " video" : ""}" data-frame="${escapeHtml(frame)}">`,
    `<button type="button" data-do="embed" hidden>${escapeHtml(words)}</button>`,
    `<a href="${escapeHtml(page)}">${escapeHtml(open)}</a>`,
    "</div>",
  ].join("");
}
