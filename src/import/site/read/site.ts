import { join } from "node:path";
import { copiedTo } from "../address/of-document.ts";
import { ownFeedIds } from "../address/own-feed.ts";
import { inLanguageFolder } from "../map/polyglot.ts";
import type { OldSite } from "../old-site.ts";
import { existsConfig, readConfig } from "./config-file.ts";
import { putData, readData } from "./data.ts";
import { readDocument } from "./document.ts";
import { hasOctopressFences, withRawFences } from "./octopress.ts";
import { isOwnerLine } from "./owner-line.ts";
import { isPostFile, placePostFiles } from "./post-files.ts";
import { isText, roleOf } from "./role.ts";
import { scanSite } from "./scan.ts";
import type { OldFile } from "./scan.ts";
import { sourceOf } from "./source.ts";
import { maxBytes, maxYamlBytes, notRead, textBytes } from "./text-bytes.ts";
import { decodeText } from "./text.ts";
import { themeMacros } from "./theme-macros.ts";
import { withAddress } from "./with-address.ts";

const media = /\.(png|jpe?g|gif|svg|webp|avif|bmp|mp4|webm|mp3|ogg|pdf)$/i;

/** Files that Jekyll may render: those with front matter. Others are always copied. */
const rendered =
  /\.(md|markdown|mkdn?|mkdown|html?|xhtml|xml|json|txt|textile|adoc|asciidoc|org|rst|liquid|css|scss|sass|js|coffee|webmanifest|svg|yml)$/i;

/**
 * Reads a Jekyll site.
 * @param onFile called with the number of files read so far, and of all
 * @throws {Error} if the folder cannot be read
 */
export function readOldSite(folder: string, onFile: (done: number, all: number) => void): OldSite {
  const left: OldSite["left"] = [];
  const { config, problems } = readConfig(folder);
  const root = sourceOf(folder, config);
  left.push(...problems);
  const { files, refused } = scanSite(root, config);
  left.push(...refused.map((one) => ({ ...one, line: 1, lost: true })));
  const site: OldSite = {
    ...{ root, folder, config, left },
    ...{ data: {}, documents: [], statics: [], beside: [], includes: {}, layouts: {} },
    macros: new Map(),
  };
  // A folder of posts without a site around them, such as a single chapter.
  const loose = !existsConfig(folder) && !files.some(({ path }) => path.includes("_posts/"));
  files.forEach((file, index) => {
    try {
      readFileInto(site, file, loose);
    } catch (error) {
      left.push({ path: file.path, line: 1, message: notRead(error), lost: true });
    }
    onFile(index + 1, files.length);
  });
  if (hasOctopressFences(folder, config)) {
    for (const document of site.documents) document.source = withRawFences(document.source);
  }
  placePostFiles(site);
  site.feedIds = ownFeedIds(site);
  return site;
}

function readFileInto(site: OldSite, file: OldFile, loose: boolean): void {
  const { path, size } = file;
  const leave = (message: string, lost: boolean, line = 1) =>
    site.left.push({ path, line, message, lost });
  if (/^_config\.(ya?ml|toml)$/.test(path)) return;
  const addMacros = (text: string) =>
    themeMacros(text).forEach(([name, macro]) => site.macros.set(name, macro));
  const [top] = path.split("/");
  const isYaml = top === "_data" && /\.ya?ml$/i.test(path);
  const bytes = () => textBytes(join(site.root, path), isYaml ? maxYamlBytes : undefined);
  // Jekyll reads no other files of _data.
  if (top === "_data" && !/\.(ya?ml|json|[ct]sv)$/i.test(path)) return;
  if (top === "_data" || top === "_includes") {
    const { text } = decodeText(bytes());
    if (top === "_includes") {
      site.includes[path.slice("_includes/".length)] = text;
      addMacros(text);
    } else {
      const { value, problems } = readData(path, text);
      for (const { line, message } of problems) leave(message, true, line);
      putData(site.data, path, value);
    }
    return;
  }
  if (top === "_layouts") {
    if (size > maxBytes) return;
    const { text } = decodeText(bytes());
    site.layouts[path.slice("_layouts/".length).replace(/\.[^./]+$/, "")] = text;
    addMacros(text);
    return;
  }
  const role = roleOf(path, site.config, loose);
  if (!role) return;
  const copy = () => {
    const isOutput = site.config.collections.get(role.collection ?? "posts")?.output ?? true;
    if (isOutput) site.statics.push({ ...file, address: copiedTo(path, role, site.config) });
  };
  const isSource = role.kind === "post" || role.kind === "draft";
  // Jekyll renders any file of a collection with front matter, such as "05.Books".
  const hasKeys = () => size <= maxBytes && bytes().subarray(0, 3).toString() === "---";
  const isRendered = rendered.test(path) || (role.kind === "collection" && hasKeys());
  if (!isSource && !isRendered) return copy();
  const isBeside = role.kind === "post" && isPostFile(path, site.config);
  if (isBeside || (isSource && media.test(path))) {
    site.beside.push(file);
    return;
  }
  if (isSource && !isText(path, site.config)) {
    return void leave("is in a folder of posts but is not a post; Jekyll does not copy it", false);
  }
  if (size > maxBytes && role.kind === "page") return copy();
  const document = readDocument(path, role, bytes(), site.config);
  if (!document) return copy();
  const addressed = inLanguageFolder(withAddress(document, site.config), site.config);
  if (isOwnerLine(addressed)) {
    site.statics.push({ ...file, address: addressed.files[0], content: addressed.source });
    return;
  }
  site.documents.push(role.loose ? { ...addressed, files: [] } : addressed);
}
