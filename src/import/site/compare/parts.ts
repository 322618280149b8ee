import { posix } from "node:path";
import type { NewLink } from "./addresses.ts";
import { decode } from "./page.ts";
import { wordsIn } from "./squeezed.ts";
import type { BuiltPage } from "./page.ts";
import { videoId } from "./videos.ts";

/**
 * Markup that kramdown can show as text: backticks or quotes around what Liquid took for a tag, lists of
 * attributes, callouts, links of wikis, comments, tags, options of fences, numbers of items, entities,
 * the ends of links whose text was read as emphasis, and addresses.
 */
const markup =
  /(''|""|\[\[[^[\]]*\]\]|\{:[^{}]*\}|\[!\w+\][+-]?|<!--.*?-->|<\/?[a-z][^<>]*>|\w*n?os:(?:true|false)|(?<!\d)\d{1,3}[.)]|\||&(?:#\d+|[a-z]+);|\]\(https?:[^()]*\)|https?:[^<>]+)/gi;

/** How many letters there can be in what Liquid took for a tag, or in the title that a link of a wiki shows. */
const longestTag = 1000;

/** An image or a link that kramdown shows as text, such as one behind a tag without an end. */
const writtenLink = /(!?)\[([^[\]]*)\]\(([^()]+)\)/g;

/**
 * Whether a page has the parts of a text between markup one after the other, with no more between
 * them than the markup, and the addresses in it.
 */
export function hasParts(page: BuiltPage, bare: string, source: string, newLink: NewLink): boolean {
  const addresses = [...page.links.keys(), ...page.images];
  const hasAddress = (url: string) =>
    [url, url.replace(/\)[^)]*$/, "")].some((one) =>
      addresses.some((address) => address === one || address.includes(videoId(one) ?? one)),
    );
  // Signs of an address can have become those of emphasis.
  const names = addresses.map(wordsIn);
  let hasLinks = true;
  const text = source.replace(writtenLink, (_, image: string, words: string, written: string) => {
    const url = decode(written);
    const name = wordsIn(image ? posix.basename(url) : url);
    hasLinks &&=
      names.some((one) => one.includes(name)) || (!image && page.links.has(decode(newLink(url))));
    // An address as the words of a link is not followed by the rest of the text.
    return image ? "|" : words.replace(/(?<=https?):/gi, "");
  });
  if (!hasLinks) return false;
  const pieces = text.split(markup);
  const written = pieces.flatMap((piece, index) =>
    index % 2 === 1 && /^(?:\]\()?http/i.test(piece)
      ? [piece.replace(/^\]\(([^"]*).*\)$/, "$1")]
      : [],
  );
  if (!written.every((url) => hasAddress(decode(url)))) return false;
  const parts: { words: string; gap: number }[] = [];
  let gap = 0;
  pieces.forEach((piece, index) => {
    const words = wordsIn(piece);
    if (index % 2 === 1) gap += /^(?:''|""|\[\[.*)$/.test(piece) ? longestTag : words.length;
    else if (words !== "") {
      parts.push({ words, gap });
      gap = 0;
    }
  });
  const [first, ...others] = parts;
  if (first === undefined) return true;
  for (let at = bare.indexOf(first.words); at >= 0; at = bare.indexOf(first.words, at + 1)) {
    if (isFollowed(bare, at + first.words.length, others)) return true;
  }
  return false;
}

/** Whether parts follow a place in a text, each within its gap. */
function isFollowed(
  bare: string,
  from: number,
  parts: readonly { words: string; gap: number }[],
): boolean {
  let at = from;
  for (const { words, gap } of parts) {
    const found = bare.slice(at, at + gap + words.length).indexOf(words);
    if (found < 0) return false;
    at += found + words.length;
  }
  return true;
}
