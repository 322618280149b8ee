import { existsSync, readFileSync } from "node:fs";
import { basename, extname, join, posix } from "node:path";
import { addressOf, copiedTo } from "../address/of-document.ts";
import { inLanguageFolder, translations } from "../map/polyglot.ts";
import type { OldDocument, OldSite } from "../old-site.ts";
import { configOf } from "./config.ts";
import type { Config } from "./config.ts";
import { readData } from "./data.ts";
import { readDocument } from "./document.ts";
import type { Role } from "./document.ts";
import { isKeys } from "./yaml.ts";
import { scanSite } from "./scan.ts";
import { sourceOf } from "./source.ts";
import type { OldFile } from "./scan.ts";
import { decodeText } from "./text.ts";
import { readYaml } from "./yaml.ts";

/** A document that is larger than this is a mistake, or an attack. */
const maxBytes = 4 * 1024 * 1024;

/** Files that Jekyll may render: those with front matter. Others are always copied. */
const rendered =
  /\.(md|markdown|mkdn?|mkdown|html?|xhtml|xml|json|txt|textile|adoc|asciidoc|org|rst|css|scss|sass|js|coffee|webmanifest|svg|yml)$/i;

/**
 * Reads a Jekyll site.
 * @param onFile called with the number of files read so far, and of all
 * @throws {Error} if the folder cannot be read
 */
export function readOldSite(folder: string, onFile: (done: number, all: number) => void): OldSite {
  const left: OldSite["left"] = [];
  const { config, problems } = readConfig(folder);
  const root = sourceOf(folder, config);
  left.push(...problems.map((one) => ({ ...one, lost: false })));
  const { files, refused } = scanSite(root, config);
  left.push(...refused.map((one) => ({ ...one, line: 1, lost: true })));
  const site: OldSite = {
    ...{ root, folder, config, left },
    ...{ data: {}, documents: [], statics: [], beside: [], includes: {} },
  };
  // A folder of posts without a site around them, such as a single chapter.
  const loose = !existsConfig(folder) && !files.some(({ path }) => path.includes("_posts/"));
  files.forEach((file, index) => {
    readFileInto(site, file, loose);
    onFile(index + 1, files.length);
  });
  return site;
}

const configNames = ["_config.yml", "_config.yaml", "_config.toml"];

export function existsConfig(root: string): boolean {
  return configNames.some((name) => existsSync(join(root, name)));
}

function readConfig(root: string): {
  config: Config;
  problems: { path: string; line: number; message: string }[];
} {
  const path = configNames.find((name) => existsSync(join(root, name)));
  if (!path) return { config: configOf({}), problems: [] };
  if (path.endsWith(".toml")) {
    const message = "the settings are in TOML: write them in _config.yml, and import again";
    return { config: configOf({}), problems: [{ path, line: 1, message }] };
  }
  const { data, problems } = readYaml(decodeText(readFileSync(join(root, path))).text);
  const config = configOf(data);
  // The plugin can be a file of _plugins, which the settings do not name.
  const hasTranslations = config.languages.length > 0 && existsSync(join(root, "_i18n"));
  const plugins = hasTranslations ? [...config.plugins, translations] : config.plugins;
  return {
    config: { ...config, plugins, url: config.url || hostOf(root) },
    problems: problems.map((one) => ({ path, ...one })),
  };
}

/** Where GitHub Pages serves a site whose settings do not say it; "" if that is not known. */
function hostOf(root: string): string {
  const cname = join(root, "CNAME");
  const named = existsSync(cname) ? readFileSync(cname, "utf8").trim() : basename(root);
  const isHost = existsSync(cname) ? /^[\w-]+(\.[\w-]+)+$/ : /^[\w-]+\.github\.io$/i;
  return isHost.test(named) ? `https://${named}` : "";
}

function readFileInto(site: OldSite, file: OldFile, loose: boolean): void {
  const { path, size } = file;
  const leave = (message: string, lost: boolean, line = 1) =>
    site.left.push({ path, line, message, lost });
  if (/^_config\.(ya?ml|toml)$/.test(path)) return;
  const bytes = () => readFileSync(join(site.root, path));
  const [top] = path.split("/");
  // Jekyll reads no other files of _data.
  if (top === "_data" && !/\.(ya?ml|json|[ct]sv)$/i.test(path)) return;
  if (top === "_data" || top === "_includes") {
    if (size > maxBytes) return void leave(tooLarge(size), true);
    const { text } = decodeText(bytes());
    if (top === "_includes") {
      site.includes[path.slice("_includes/".length)] = text;
    } else {
      const { value, problems } = readData(path, text);
      for (const { line, message } of problems) leave(message, true, line);
      putData(site.data, path, value);
    }
    return;
  }
  if (top === "_layouts") return;
  const role = roleOf(path, site.config, loose);
  if (!role) return;
  const copy = () => {
    const isOutput = site.config.collections.get(role.collection ?? "posts")?.output ?? true;
    if (isOutput) site.statics.push({ ...file, address: copiedTo(path, role, site.config) });
  };
  const isSource = role.kind === "post" || role.kind === "draft";
  if (!isSource && !rendered.test(path)) return copy();
  if (isSource && /\.(png|jpe?g|gif|svg|webp|avif|bmp|mp4|webm|mp3|ogg|pdf)$/i.test(path)) {
    site.beside.push(file);
    return;
  }
  if (isSource && !isText(path, site.config)) {
    return void leave("is in a folder of posts but is not a post; Jekyll does not copy it", false);
  }
  if (size > maxBytes) {
    if (role.kind === "page") return copy();
    return void leave(tooLarge(size), true);
  }
  const document = readDocument(path, role, bytes(), site.config);
  if (!document) return copy();
  const addressed = inLanguageFolder(withAddress(document, site.config), site.config);
  site.documents.push(role.loose ? { ...addressed, files: [] } : addressed);
}

function tooLarge(size: number): string {
  const megabytes = (size / 1024 / 1024).toFixed(0);
  return `is ${megabytes} MB of text, more than the ${maxBytes / 1024 / 1024} MB of the largest document: split it`;
}

function isText(path: string, config: Config): boolean {
  const extension = extname(path).slice(1).toLowerCase();
  return (
    config.markdown.includes(extension) ||
    /^(html?|xhtml|textile|adoc|asciidoc|ad|org|rst|txt|xml)$/.test(extension)
  );
}

/** Whether a file is a post, a draft, in a collection, or a page; undefined if it is none. */
function roleOf(path: string, config: Config, loose: boolean): Role | undefined {
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

function withAddress(document: Omit<OldDocument, "url" | "files">, config: Config): OldDocument {
  try {
    const { url, file } = addressOf(document, config);
    const isOutput = config.collections.get(document.collection ?? "posts")?.output ?? true;
    if (!isOutput) return { ...document, url, files: [] };
    if (!document.unpublished) return { ...document, url, files: [file] };
    return { ...document, url, files: [], futureFile: futureFileOf(document, config) };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const remarks = [...document.remarks, { severity: "review" as const, line: 2, message }];
    return { ...document, remarks, url: `/${posix.basename(document.path)}`, files: [] };
  }
}

/** Two moments that differ in all that a permalink can contain. */
const moments = ["1970-01-01T00:00:00Z", "1971-02-12T13:14:15Z"].map((one) => Date.parse(one));

/** The file of a document that is not published yet; undefined if it depends on the day. */
function futureFileOf(
  document: Omit<OldDocument, "url" | "files">,
  config: Config,
): string | undefined {
  const { instant } = document;
  const instants = instant === undefined ? moments : [instant];
  const [file, ...others] = instants.map(
    (one) => addressOf({ ...document, instant: one }, config).file,
  );
  return others.every((other) => other === file) ? file : undefined;
}

/** Puts the value of `_data/a/b.yml` at `a.b`. */
function putData(data: Record<string, unknown>, path: string, value: unknown): void {
  const steps = path
    .slice("_data/".length)
    .replace(/\.[^./]*$/, "")
    .split("/");
  let at = data;
  for (const step of steps.slice(0, -1)) {
    const next = Object.hasOwn(at, step) ? at[step] : undefined;
    at = at[step] = isKeys(next) ? next : {};
  }
  Object.defineProperty(at, steps[steps.length - 1], { value, ...writable });
}

const writable = { writable: true, enumerable: true, configurable: true };
