import { readFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import type { Loader, LoaderContext } from "astro/loaders";
import { codeDigest } from "../cache/index.ts";
import { visible } from "../cell/visible.ts";
import { excerptOf } from "../markdown/excerpt.ts";
import { readingMinutes } from "../markdown/reading-time.ts";
import { contentPath, formatProblem, parseFrontMatter } from "../schema/index.ts";
import { isMarkdown, markdownFiles } from "./content-files.ts";
import { gitChanges } from "./git-changes.ts";
import { isIncluded } from "./page.ts";
import type { Found } from "./page.ts";
import { langOfFile } from "./routes.ts";

/**
 * Loads the front matter of a folder's pages into a collection, without text or HTML, so that the
 * store of a thousand posts stays small. The id of an entry is its file: content/posts/ko/a.md
 */
export function frontMatterLoader(folder: string): Loader {
  return {
    name: "front-matter",
    async load(context) {
      const root = fileURLToPath(context.config.root);
      const changes = await gitChanges(root, "content");
      code = codeDigest(join(root, "src/content.config.ts"));
      const files = markdownFiles(join(root, folder)).map((path) => fileIn(root, path));
      await Promise.all(files.map((file) => update(context, root, file, changes)));
      for (const key of context.store.keys()) {
        if (!files.includes(key)) context.store.delete(key);
      }
      watch(context, root, folder, changes);
    },
  };
}

/** A digest of this code and of the schemas, since Astro keeps the entries of the last build. */
let code = "";

async function store(
  context: LoaderContext,
  root: string,
  file: string,
  changes: ReadonlyMap<string, string>,
): Promise<void> {
  const source = await readFile(join(root, file), "utf8");
  const digest = context.generateDigest(JSON.stringify([code, changes.get(file), source]));
  if (context.store.get(file)?.digest === digest) return;
  const parsed = parseFrontMatter(file, source);
  if (!parsed.ok) throw new Error(parsed.problems.map(formatProblem).join("\n"));
  const { data: fields } = parsed.page;
  const found = isIncluded(file) ? {} : foundIn(file, source, fields, changes.get(file));
  const data = await context.parseData({ id: file, data: { ...fields, ...found } });
  context.store.set({ id: file, data, filePath: file, digest });
}

/** What a page has besides its front matter; an excerpt only if that has no description. */
function foundIn(
  file: string,
  source: string,
  { description }: { description?: string },
  changed?: string,
): Found {
  const isPost = contentPath(file)?.kind === "posts";
  const minutes = isPost ? readingMinutes(langOfFile(file), source) : undefined;
  const found: Found = { changed, minutes };
  return description === undefined ? { ...found, excerpt: excerptOf(file, source) } : found;
}

/**
 * Adds a page to the collection, or reports the problems of its front matter and keeps the last
 * valid version. A build would have stopped before.
 */
async function update(
  context: LoaderContext,
  root: string,
  file: string,
  changes: ReadonlyMap<string, string>,
): Promise<void> {
  await store(context, root, file, changes).catch((error: Error) =>
    context.logger.error(visible(error.message)),
  );
}

/** In development, updates the collection when a file is saved, added or removed. */
function watch(
  context: LoaderContext,
  root: string,
  folder: string,
  changes: ReadonlyMap<string, string>,
): void {
  const { watcher } = context;
  const within = (path: string) =>
    isMarkdown(path) && fileIn(root, path).startsWith(`${folder}/`)
      ? fileIn(root, path)
      : undefined;
  const changed = async (path: string) => {
    const file = within(path);
    if (file) await update(context, root, file, changes);
  };
  watcher?.add(join(root, folder));
  watcher?.on("add", changed);
  watcher?.on("change", changed);
  watcher?.on("unlink", (path) => {
    const file = within(path);
    if (file) context.store.delete(file);
  });
}

function fileIn(root: string, path: string): string {
  return relative(root, path).replaceAll("\\", "/");
}
