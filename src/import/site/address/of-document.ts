import { extname, posix } from "node:path";
import type { Config } from "../read/config.ts";
import { text } from "../read/config.ts";
import type { Role } from "../read/document.ts";
import type { OldDocument } from "../old-site.ts";
import { fileOf, fillTemplate, oldAddress, suffixOf } from "./permalink.ts";
import type { OldAddress, Placeholders } from "./permalink.ts";
import { slugify } from "./slug.ts";
import { localTime } from "./zone.ts";

type Addressed = Omit<OldDocument, "url" | "files">;

/**
 * The address of a document in the old site, as Jekyll computes it.
 * @throws {Error} if its permalink names an unknown placeholder
 */
export function addressOf(document: Addressed, config: Config): OldAddress {
  const extension = outputExtension(document.path, config);
  const own = text(document.data.permalink);
  if (document.kind === "page") {
    const values = pagePlaceholders(document, extension);
    const template = own || pageTemplate(document, extension, config);
    // The ending of a permalink replaces that of the file.
    const ending = /\.x?html?$/.exec(own)?.[0] ?? extension;
    return oldAddress(fillTemplate(template, values), ending);
  }
  const template = own || collectionTemplate(document.collection ?? "posts", config);
  const values = placeholders(document, extension, config);
  const { url } = oldAddress(fillTemplate(template, values).replace(/\/+/g, "/"), extension);
  return { url, file: url.endsWith("/") ? fileOf(url) : fileOf(url, extension) };
}

/** The path in the built site of a file that Jekyll copies. */
export function copiedTo(path: string, role: Role, config: Config): string {
  if (role.collection === undefined) return path;
  const extension = extname(path);
  const values = {
    ...{ collection: role.collection, output_ext: "", title: "" },
    path: pathBelow(path, `_${role.collection}`, config),
    name: posix.basename(path, extension),
  };
  const { url } = oldAddress(fillTemplate(collectionTemplate(role.collection, config), values), "");
  return url.replace(/\/$/, "").slice(1) + extension;
}

/** The ending of the file that Jekyll writes: `.html` for Markdown. */
function outputExtension(path: string, config: Config): string {
  const extension = extname(path).toLowerCase();
  const bare = extension.slice(1);
  if (config.markdown.includes(bare)) return ".html";
  if (/^(scss|sass)$/.test(bare)) return ".css";
  if (/^(adoc|asciidoc|ad)$/.test(bare) && config.plugins.includes("jekyll-asciidoc"))
    return ".html";
  if (bare === "textile" && config.plugins.includes("jekyll-textile-converter")) return ".html";
  return extname(path);
}

function collectionTemplate(collection: string, config: Config): string {
  const own = config.collections.get(collection)?.permalink;
  return own ?? `/:collection/:path${suffixOf(config.permalink)}`;
}

function pageTemplate({ path }: Addressed, extension: string, config: Config): string {
  if (!/^\.x?html?$/.test(extension)) return "/:path/:basename:output_ext";
  if (/^index\.[^/]*$/.test(posix.basename(path))) return "/:path/";
  return `/:path/:basename${suffixOf(config.permalink)}`;
}

function pagePlaceholders({ path }: Addressed, extension: string): Placeholders {
  const folder = posix.dirname(path);
  const basename = posix.basename(path, extname(path)).replace(/\.+$/, "");
  return escaped({ path: folder === "." ? "" : folder, basename, output_ext: extension });
}

function placeholders(document: Addressed, extension: string, config: Config): Placeholders {
  const { data, path, collection = "posts" } = document;
  const stem = posix.basename(path, extname(path));
  const slug = text(data.slug) || document.name;
  return escaped({
    collection,
    output_ext: extension,
    path: pathBelow(path, `_${collection}`, config),
    name: slugify(stem),
    title: slugify(slug, "pretty", true),
    slug: slugify(slug),
    categories: [...new Set(document.categories.map((name) => name.toLowerCase()))].join("/"),
    slugified_categories: [...new Set(document.categories.map((name) => slugify(name)))].join("/"),
    ...datePlaceholders(document.instant, config.timezone),
  });
}

/** The path below the folder of a collection, without its ending. */
function pathBelow(path: string, folder: string, { collectionsDir }: Config): string {
  const below = path.startsWith(`${collectionsDir}/`)
    ? path.slice(collectionsDir.length)
    : `/${path}`;
  const bare = below.slice(0, below.length - extname(path).length).replace(/\.+$/, "");
  const at = bare.indexOf(`/${folder}/`);
  return at < 0 ? bare : bare.slice(0, at) + bare.slice(at + folder.length + 1);
}

/** A percent sign in a name does not start an escape sequence. */
function escaped(values: Placeholders): Placeholders {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, value.replaceAll("%", "%25")]),
  );
}

const days = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];
const months = [
  ...["January", "February", "March", "April", "May", "June", "July", "August"],
  ...["September", "October", "November", "December"],
];

/** @param instant now, if the document has no date */
function datePlaceholders(instant: number | undefined, zone: string): Placeholders {
  const at = localTime(instant ?? Date.now(), zone);
  const two = (value: number) => String(value).padStart(2, "0");
  const [weekday, month] = [days[at.dayOfWeek % 7], months[at.month - 1]];
  return {
    year: String(at.year).padStart(4, "0"),
    ...{ month: two(at.month), day: two(at.day), hour: two(at.hour) },
    ...{ minute: two(at.minute), second: two(at.second) },
    ...{ i_day: String(at.day), i_month: String(at.month), short_year: two(at.year % 100) },
    ...{ short_month: month.slice(0, 3), long_month: month },
    ...{ short_day: weekday.slice(0, 3), long_day: weekday },
    y_day: String(at.dayOfYear).padStart(3, "0"),
    ...{
      week: two(at.weekOfYear ?? 0),
      w_year: String(at.yearOfWeek),
      w_day: String(at.dayOfWeek),
    },
  };
}
