import { t } from "../../i18n/index.ts";
import type { Lang } from "../../i18n/index.ts";
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

/** The address of a YouTube video, and its id. */
const youtube =
  /^(?:https?:)?\/\/(?:(?:www\.|m\.)?youtube(?:-nocookie)?\.com\/(?:watch\?(?:[^#]*&)?v=|embed\/|shorts\/|live\/)|youtu\.be\/)([\w-]{6,})/;

const playlist = /^(?:https?:)?\/\/(?:www\.|m\.)?youtube\.com\/playlist\?/;

/** Returns the embed of a YouTube or Vimeo address; undefined for other addresses. */
export function videoOf(url: string): Embed | undefined {
  const asked = new URLSearchParams(/\?([^#]*)/.exec(url)?.[1]);
  const list = asked.get("list")?.match(/^[\w-]+$/)?.[0];
  const [, tube] = youtube.exec(url) ?? [];
  if ((tube === "videoseries" || playlist.test(url)) && list !== undefined) {
    return {
      name: "YouTube",
      frame: `https://www.youtube-nocookie.com/embed/videoseries?list=${list}&autoplay=1`,
      page: `https://www.youtube.com/playlist?list=${list}`,
      video: true,
    };
  }
  if (tube !== undefined) {
    const from = secondsOf(asked.get("start") ?? asked.get("t") ?? "");
    return {
      name: "YouTube",
      frame: `https://www.youtube-nocookie.com/embed/${tube}?autoplay=1${from ? `&start=${from}` : ""}`,
      page: `https://www.youtube.com/watch?v=${tube}${from ? `&t=${from}` : ""}`,
      video: true,
    };
  }
  const [, vimeo, key = asked.get("h")?.match(/^\w+$/)?.[0]] =
    /^(?:https?:)?\/\/(?:www\.|player\.)?vimeo\.com\/(?:video\/)?(\d+)(?:\/([\da-f]+))?/.exec(
      url,
    ) ?? [];
  if (vimeo === undefined) return undefined;
  // The key of a video that only its address shows.
  return {
    name: "Vimeo",
    frame: `https://player.vimeo.com/video/${vimeo}?${key ? `h=${key}&` : ""}autoplay=1&dnt=1`,
    page: `https://vimeo.com/${vimeo}${key ? `/${key}` : ""}`,
    video: true,
  };
}

/** The seconds of a time such as `90`, `90s` or `1m30s`; 0 for other text. */
function secondsOf(time: string): number {
  const [, hours = 0, minutes = 0, seconds = 0] =
    /^(?:(\d+)h)?(?:(\d+)m)?(?:(\d+)s?)?$/.exec(time) ?? [];
  return Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
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
