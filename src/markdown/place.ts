import { relative } from "node:path";
import { fileURLToPath } from "node:url";
import type { MdastVisitorContext } from "satteri";
import { knownLangs } from "../i18n/index.ts";
import type { Lang } from "../i18n/index.ts";

/** What a plugin knows about the document; Sätteri's visitor context provides all of it. */
export interface Document {
  readonly fileURL: URL | undefined;
}

/** A node with its position, which a plugin receives if it sets `options: { position: true }`. */
export interface Placed {
  readonly position?: { readonly start: { readonly line: number } } | undefined;
}

const files = new WeakMap<URL, string>();

/**
 * The document's path relative to the working directory, with forward slashes. Plugins ask for it at
 * many nodes.
 */
export function fileOf({ fileURL }: Document): string {
  if (!fileURL) throw new Error("the document has no address: render it with its fileURL");
  const known = files.get(fileURL);
  if (known !== undefined) return known;
  const file = relative(process.cwd(), fileURLToPath(fileURL)).replaceAll("\\", "/");
  files.set(fileURL, file);
  return file;
}

/** The folder of a document's kind, and that of its language below it. */
const folders = /(?:^|\/)(chapters|posts|pages)\/([^/]+)\//;

/** Whether the document is a page of the book, which is stricter than the blog. */
export function isInBook(file: string): boolean {
  return folders.exec(file)?.[1] === "chapters";
}

/** The line of the file on which the node begins, including front matter. */
export function lineOf(node: Placed): number {
  return node.position?.start.line ?? 1;
}

type MdastTarget = Parameters<MdastVisitorContext["removeNode"]>[0];

/** Whether a node is in a heading, of which the table of contents shows only the text. */
export function isInHeading(ctx: MdastVisitorContext, node: MdastTarget): boolean {
  let parent = ctx.parent(node);
  while (parent && parent.type !== "heading") parent = ctx.parent(parent);
  return parent !== undefined;
}

/** The language of a document, by its folder. */
export function langOf(file: string): Lang {
  const folder = folders.exec(file)?.[2];
  return knownLangs.find((lang) => lang === folder) ?? knownLangs[0];
}
