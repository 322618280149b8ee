import { posix } from "node:path";
import type { OldDocument, OldSite } from "../old-site.ts";
import type { Config } from "./config.ts";
import { isText } from "./role.ts";

/**
 * Whether jekyll-postfiles copies a file of the folder of a post to the folder of its address. It
 * copies Markdown without a date, too, which is imported as a draft instead.
 */
export function isPostFile(path: string, config: Config): boolean {
  if (!hasPostFiles(config) || posix.dirname(path) === "_posts") return false;
  const { name, ext } = posix.parse(path);
  const isPost = config.markdown.includes(ext.slice(1).toLowerCase()) || /^\d+-\d+-\d+-/.test(name);
  return !isText(path, config) || !isPost;
}

function hasPostFiles({ plugins }: Config): boolean {
  return plugins.includes("jekyll-postfiles");
}

/** Gives the files of the folders of posts the addresses to which jekyll-postfiles copied them. */
export function placePostFiles(site: OldSite): void {
  if (!hasPostFiles(site.config)) return;
  const posts = Map.groupBy(
    site.documents.filter(({ kind, files }) => kind === "post" && files.length > 0),
    ({ path }) => posix.dirname(path),
  );
  posts.delete("_posts");
  site.beside = site.beside.filter((file) => {
    const addresses = foldersOf(file.path).flatMap((folder) =>
      (posts.get(folder) ?? []).map((post) => addressBeside(post, folder, file.path)),
    );
    for (const address of new Set(addresses)) site.statics.push({ ...file, address });
    return addresses.length === 0;
  });
}

/** The folders around a file. */
function foldersOf(path: string): string[] {
  const steps = path.split("/");
  return steps.slice(1).map((_, index) => steps.slice(0, index + 1).join("/"));
}

function addressBeside({ files: [file] }: OldDocument, folder: string, path: string): string {
  return posix.join(posix.dirname(file), posix.relative(folder, path));
}
