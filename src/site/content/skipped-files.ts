import { basename, extname } from "node:path";
import { knownLangs } from "../../i18n/index.ts";
import type { Lang } from "../../i18n/index.ts";
import { isHeic, isImage } from "../../markdown/images/image-files.ts";
import { listNames } from "../../schema/index.ts";
import type { Problem } from "../../schema/index.ts";
import { isMarkdown, linksIn } from "./content-files.ts";
import { plainNames } from "../model/page.ts";
import { wordmarkFile } from "./wordmark-file.ts";

/** The files of the content that are not pages. */
const settings = [
  ...["site.yml", "glossary.yml", "redirects.yml"],
  ...listNames.map((name) => `${name}.yml`),
];

const folders = ["chapters", "posts", "pages"];

/**
 * Reports files in the content folder that the site would silently ignore: files that are not
 * pages, recordings without a page, and pages outside the folders that are read.
 *
 * @param contentDir the path with which the files start
 * @param langs the languages of the site
 */
export function skippedFiles(
  contentDir: string,
  files: readonly string[],
  langs: readonly Lang[],
): Problem[] {
  return files.flatMap((file) => {
    const message = reasonOf(file.slice(contentDir.length + 1), file, files, langs);
    return message ? [{ file, line: 1, message }] : [];
  });
}

/**
 * Reports symbolic links in the content folder, which the site does not follow. Only images and
 * settings are read through a link.
 */
export function skippedLinks(contentDir: string): Problem[] {
  const message =
    "this is a symbolic link, which the site does not follow: put the file or folder itself here";
  return linksIn(contentDir)
    .filter((file) => !isExpected(file.slice(contentDir.length + 1)))
    .filter((file) => !isImage(file) && !isHeic(file))
    .map((file) => ({ file, line: 1, message }));
}

/** Whether a file is one of the settings, or a system file such as .DS_Store. */
function isExpected(path: string): boolean {
  return /^\.|~$/.test(basename(path)) || settings.includes(path);
}

/** Why a file is not read; undefined if it is read, or is a system file such as .DS_Store. */
function reasonOf(
  path: string,
  file: string,
  files: readonly string[],
  langs: readonly Lang[],
): string | undefined {
  const name = basename(path);
  if (isExpected(path)) return undefined;
  if (/\p{Cc}/u.test(path)) {
    return "the name contains a control character, such as a line break: rename the file";
  }
  if (langs.some((known) => path === wordmarkFile(known))) return undefined;
  if (knownLangs.some((known) => path === wordmarkFile(known))) {
    return 'the site does not have this language: delete the file, or add the language to "languages" in content/site.yml';
  }
  const [folder, lang] = path.split("/");
  if (!folders.includes(folder) || path === name) {
    return `no page is read from here: move the file into ${folders.map((one) => `${one}/`).join(", ")}, or out of the content`;
  }
  if (name.endsWith(".proof.json")) return orphan(file, files);
  // A page that shows an image in HEIC says what to do with it.
  if (isImage(name) || isHeic(name)) return undefined;
  if (!isMarkdown(name)) return otherKind(name);
  if (!langs.some((known) => known === lang)) {
    const right = langs.map((known) => `${folder}/${known}/`).join(" or ");
    return `the file is not in the folder of a language of the site: move it to ${right}, add its language to "languages" in content/site.yml, or delete it`;
  }
  if (folder === "chapters" && name.endsWith(".md")) {
    return "a page of the book is MDX: end its name with .mdx";
  }
  if (folder !== "pages") return undefined;
  const isIncluded = plainNames.some((plain) => path === `${folder}/${lang}/${plain}.mdx`);
  return isIncluded ? "a page that others include is Markdown: end its name with .md" : undefined;
}

function orphan(file: string, files: readonly string[]): string | undefined {
  const stem = file.slice(0, -".proof.json".length);
  if ([".md", ".mdx"].some((extension) => files.includes(stem + extension))) return undefined;
  return `the page of these recordings, ${basename(stem)}.md or .mdx, is not here: give the file the page's new name, or remove it`;
}

function otherKind(name: string): string {
  const extension = extname(name);
  if (/^\.(md|mdx|mdown|mkdn?|markdown)$/i.test(extension)) {
    return `the name ends in "${extension}", so it would not be a page: end it with .md or .mdx`;
  }
  const those = extension ? `files that end in "${extension}"` : "files without an ending";
  return `the site does not read ${those}: move files that are served unchanged into public/, or remove the file`;
}
