import { relative } from "node:path";
import { codeDigest, digest, keep, recall } from "../cache/index.ts";
import { fences } from "../cell/fences/fences.ts";
import { mayHaveCells, roleOf } from "../cell/fences/role.ts";
import { areUnchanged, imageDigests } from "./images/image-files.ts";
import type { Lookup } from "./code/live-fence.ts";
import { renderAhead } from "./render-ahead.ts";
import type { Render, Rendered } from "./rendered.ts";

export interface RecallOptions {
  /** The project's folder. */
  root: string;
  /** The site's base, with which its addresses start. */
  base: string;
  /**
   * Returns the current data, such as the glossary, that a document's HTML depends on in addition
   * to its text.
   */
  shown: () => unknown;
  /** Finds the verified cells of a page. */
  lookup: Lookup;
  /** Counts the rendered and the recalled documents. */
  counts?: { rendered: number; recalled: number };
  /** Whether a recalled document will probably be edited, as in development. */
  edited?: boolean;
}

/** A cached document, with the digests of its images. */
type Kept = Omit<Rendered, "images"> & { images: Record<string, string> };

const renderer = ["./plugins.ts", "./render.ts"].map((file) => new URL(file, import.meta.url).href);

/**
 * Creates a renderer that caches each document until its text, its cells or what verified them, one of
 * its images, the data that it depends on, or the renderer changes.
 */
export function recalled(
  render: Render,
  { root, base, shown, lookup, counts, edited }: RecallOptions,
): Render {
  let code: string | undefined;
  const counted = new Set<string>();
  const count = (key: string, kind: "rendered" | "recalled") => {
    if (counts && !counted.has(key)) counts[kind]++;
    counted.add(key);
  };
  const ahead = edited && renderAhead(render);
  return async (path, source) => {
    const file = relative(root, path).replaceAll("\\", "/");
    const live = isWithoutCells(source) ? "none" : await lookup(file);
    // The page is not published, so its cells are not verified.
    if (!live) return render(path, source);
    code ??= codeDigest(...renderer);
    const key = digest(["document", code, base, shown(), file, source, live]);
    const known = await recall<Kept>(key);
    if (known && (await areUnchanged(root, known.images))) {
      count(key, "recalled");
      if (ahead) ahead(path, source);
      return { ...known, images: Object.keys(known.images) };
    }
    count(key, "rendered");
    if (ahead) ahead(path);
    const rendered = await render(path, source);
    const images = await imageDigests(root, rendered.images);
    await keep(key, { ...rendered, images } satisfies Kept);
    return rendered;
  };
}

/** Whether a document has no cells. */
export function isWithoutCells(source: string): boolean {
  return !mayHaveCells(source) || !fences(source).some(roleOf);
}
