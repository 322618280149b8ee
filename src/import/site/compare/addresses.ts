import { posix } from "node:path";
import { decode } from "./page.ts";
import type { BuiltPage } from "./page.ts";
import type { Unit } from "./items.ts";
import { videoId } from "./videos.ts";

/** How often a unit occurs in each of the two pages. */
export interface Repeat {
  now: number;
  before: number;
}

/** The new address, with the base, of a link of the old page. */
export type NewLink = (href: string) => string;

/**
 * Whether a page has a link, or its video. kramdown reads a link together with a title in parentheses, and
 * browsers one without its first quotation mark, as `<a href=/a/">`, together with the last.
 */
export function hasLink({ links, images }: BuiltPage, written: string, newLink: NewLink): boolean {
  const video = videoId(written);
  if (video !== undefined && images.some((address) => address.includes(video))) return true;
  return (
    [written, written.replace(/\s+\([^)]*\)$/, ""), written.replace(/"$/, "")].some((href) =>
      links.has(decode(newLink(href))),
    ) || images.includes(decode(written))
  );
}

/** Whether one of these addresses is that of an image of the old page. */
export function hasImage(addresses: readonly string[], written: string): boolean {
  if (addresses.includes(decode(written))) return true;
  const path = decode(written.replace(/^:|[?#].*$/g, "")).replaceAll("\\", "/");
  return addresses.some((src) => isFile(src, posix.basename(path)));
}

/**
 * Whether an address or a `srcset` contains the name of a file, whatever its case, such as
 * `/_images/a.png.1f.60.webp` that of `a.png`. The name of `1.png` is not in `/21.png`.
 */
function isFile(written: string, name: string): boolean {
  const parts = written.toLowerCase().split("/");
  return [name, encodeURI(name)]
    .map((one) => one.toLowerCase())
    .some((one) =>
      parts.some((part) => part.startsWith(one) && /^(?:$|[.?#,\s])/.test(part.slice(one.length))),
    );
}

/** Finds the images and links that a page shows, but less often than the old one. */
export function lostAddresses(
  units: readonly Unit[],
  page: BuiltPage,
  newLink: NewLink,
): Map<Unit, Repeat> {
  const lost = new Map<Unit, Repeat>();
  const counts = {
    image: (written: string) => page.pictures.filter((one) => hasImage(one, written)).length,
    link: (written: string) => page.links.get(decode(newLink(written))) ?? 0,
  };
  for (const kind of ["image", "link"] as const) {
    const groups = Map.groupBy(
      units.filter((unit) => unit.kind === kind),
      ({ text }) => text,
    );
    for (const [text, group] of groups) {
      if (group.length < 2) continue;
      const now = counts[kind](text);
      // One that is shown in another way, such as a video, is not counted.
      if (now === 0) continue;
      for (const unit of group.slice(now)) lost.set(unit, { now, before: group.length });
    }
  }
  return lost;
}
