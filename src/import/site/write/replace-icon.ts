import { extname, join } from "node:path";
import type { OldSite } from "../old-site.ts";
import type { Replaced } from "./replaced.ts";
import type { NewFile } from "./target.ts";

/** The icons that blogs have, the one that is shown best first; in a folder, icon.svg is any image. */
const names = [
  ...[/^icon\.svg$/i, /(?:^|\/)favicon\.svg$/i, /(?:^|\/)favicon\.png$/i],
  ...[/(?:^|\/)favicon[-_]?96x96\.png$/i, /(?:^|\/)favicon[-_]?32x32\.png$/i],
  /(?:^|\/)favicon\.ico$/i,
];

/**
 * Replaces the icon of the tab, if the blog has one.
 * @returns what the author is told, and the file of the icon if the blog has it at another address
 */
export function replaceIcon(
  replaced: Replaced,
  { root, statics }: Pick<OldSite, "root" | "statics">,
): { messages: string[]; files: NewFile[] } {
  const depth = (address: string) => address.split("/").length;
  const found = names.flatMap((name) =>
    statics
      .filter(({ address }) => name.test(address))
      .toSorted((a, b) => depth(a.address) - depth(b.address)),
  );
  const icon = found.find(({ address }) => depth(address) === 1) ?? found[0];
  if (icon === undefined) return { messages: [], files: [] };
  const copy = replaced.replace("public/icon.svg");
  if (copy === undefined) return { messages: [], files: [] };
  const messages = [
    `the icon of the tab is that of the blog, ${icon.path}; the previous one is in ${copy}`,
  ];
  if (depth(icon.address) === 1) return { messages, files: [] };
  const path = `public/favicon${extname(icon.address).toLowerCase()}`;
  return { messages, files: [{ path, content: { copyOf: join(root, icon.path) } }] };
}
