import { extname } from "node:path";
import type { Config } from "./config.ts";
import type { Role } from "./document.ts";

/** Whether a file of a folder of posts is one. */
export function isText(path: string, config: Config): boolean {
  const extension = extname(path).slice(1).toLowerCase();
  return (
    config.markdown.includes(extension) ||
    /^(html?|xhtml|textile|adoc|asciidoc|ad|org|rst|txt|xml)$/.test(extension)
  );
}

/** Whether a file is a post, a draft, in a collection, or a page; undefined if it is none. */
export function roleOf(path: string, config: Config, loose: boolean): Role | undefined {
  const { collectionsDir } = config;
  const steps = path.split("/").slice(0, -1);
  if (steps.includes("_posts")) return { kind: "post", collection: "posts" };
  if (steps.includes("_drafts") && !config.collections.has("drafts"))
    return { kind: "draft", collection: "posts" };
  const below = collectionsDir ? steps.slice(collectionsDir.split("/").length) : steps;
  const name = below[0]?.startsWith("_") ? below[0].slice(1) : undefined;
  if (name !== undefined) {
    const isIncluded = config.include.some((one) => one.split("/")[0] === below[0]);
    if (config.collections.has(name)) return { kind: "collection", collection: name };
    return isIncluded ? { kind: "page" } : undefined;
  }
  const isPost = loose && config.markdown.includes(extname(path).slice(1).toLowerCase());
  return isPost ? { kind: "post", collection: "posts", loose: true } : { kind: "page" };
}
