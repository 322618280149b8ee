import { posix } from "node:path";
import { decoded } from "../address/permalink.ts";
import { text } from "../read/config.ts";
import type { Lang } from "./language.ts";

/** Where things of the old site are in the new one; plain data, which workers receive. */
export interface AddressTable {
  /** The old site's address without a path, such as `https://name.github.io`, or "". */
  url: string;
  baseurl: string;
  /** New addresses by the path of a file in the old built site. */
  pages: ReadonlyMap<string, { address: string; lang: Lang }>;
  /** The paths of the copied files. */
  statics: ReadonlySet<string>;
  /** The files of `_posts` that are not posts, by path: images beside a post's source. */
  beside: ReadonlySet<string>;
  /** The new addresses of images of other sites, by their address there. */
  remote: ReadonlyMap<string, string>;
  /** The language at the root. */
  root: Lang;
  /**
   * The folder or the other site from which Chirpy loads images whose addresses begin with a slash, or
   * "".
   */
  cdn: string;
  /** Whether links lead to pages in the language of the page that they are in, where these exist. */
  isPolyglot: boolean;
}

/** The document that an address is in. */
export interface From {
  path: string;
  url: string;
  lang: Lang;
  /** Its front matter. */
  data?: Readonly<Record<string, unknown>>;
}

/** The target of an address. */
export interface Resolved {
  /** As the new document writes it, percent signs decoded. */
  address: string;
  /** Whether the old site had nothing at it either. */
  isMissing: boolean;
}

/** The target of a link. */
interface Target extends Resolved {
  /** Its language, if it is a page. */
  lang?: Lang;
}

/** An address that begins with the name of a host, before which its author forgot `https://`. */
const bareHost =
  /^(?:www(?:\.[a-z\d-]+)+|(?:[a-z\d-]+\.)+(?:com|net|org|io|kr|dev|edu|gov))(?=[/?#:]|$)/i;

/** Finds the new addresses of links and images. */
export class Resolver {
  readonly #table: AddressTable;
  readonly #folded: ReadonlyMap<string, string>;

  constructor(table: AddressTable) {
    this.#table = table;
    this.#folded = new Map(Array.from(table.statics, (path) => [folded(path), path]));
  }

  /** A link as the new document writes it: one to a page at the root names the language of the root. */
  link(written: string, from: From): Resolved {
    const { address, isMissing, lang } = this.target(written, from);
    const { root } = this.#table;
    const isRooted = lang === root && from.lang !== root;
    return { address: isRooted ? `/${root}${address}` : address, isMissing };
  }

  /** The new address of the target of a link. */
  target(written: string, from: From): Target {
    const url = written.trim();
    if (url === "" || url.startsWith("#")) return { address: url, isMissing: false };
    const [, bare, rest] = /^([^?#]*)(.*)$/s.exec(url) ?? [url, url, ""];
    const path = this.#pathIn(bare, from);
    const full = bareHost.test(url) ? `https://${url}` : undefined;
    if (path === undefined) return { address: full ?? url, isMissing: false };
    const inLanguage = this.#table.isPolyglot ? this.#pageAt(`/${from.lang}${path}`) : undefined;
    const page = inLanguage ?? this.#pageAt(path) ?? this.#pageAt(this.#inner(path));
    if (page) return { address: page.address + rest, isMissing: false, lang: page.lang };
    const file =
      this.#fileAt(path) ??
      this.#fileAt(this.#inner(path)) ??
      this.#copiedPageAt(path) ??
      this.#copiedPageAt(this.#inner(path));
    if (file !== undefined) return { address: addressOfStatic(file) + rest, isMissing: false };
    // The check of the new site finds a link that was broken already.
    if (/^[a-z][a-z\d+.-]*:|^\/\//i.test(url)) return { address: url, isMissing: true };
    if (full !== undefined) return { address: full, isMissing: false };
    const isPage = !/\.\w+$/.test(path) && !path.startsWith(`/${from.lang}/`);
    return { address: path + rest, isMissing: true, ...(isPage && { lang: this.#table.root }) };
  }

  /** The new address of an image or another file that a page contains. */
  asset(written: string, from: From): Resolved {
    const src = written.trim();
    const shortcut = /^:([^/]+)$/.exec(src)?.[1];
    if (shortcut !== undefined) {
      const found = [...this.#table.statics].find((file) => file.endsWith(`/posts/${shortcut}`));
      return { address: found ? `/${found}` : src, isMissing: !found };
    }
    const path = this.#pathIn(src.replace(/[?#].*$/s, ""), from) ?? undefined;
    if (path === undefined) {
      return { address: this.#table.remote.get(src) ?? src, isMissing: false };
    }
    const file =
      this.#inFolder(src, from) ??
      this.#fileAt(path) ??
      this.#fileAt(this.#inner(path)) ??
      this.#fileAt(`/${this.#besideSource(src, from) ?? ""}`) ??
      // Chirpy reads a relative address from the root of the site.
      this.#fileAt(posix.join("/", decoded(src))) ??
      this.#fileAt(posix.join("/", this.#table.cdn, path));
    if (file !== undefined) return { address: addressOfStatic(file), isMissing: false };
    if (src.startsWith("/") && /^https?:/i.test(this.#table.cdn)) {
      return { address: this.#table.cdn.replace(/\/+$/, "") + src, isMissing: false };
    }
    const host = /^https?:/i.test(src) ? src : path;
    return { address: host, isMissing: true };
  }

  /** The path in the old site, without its baseurl; undefined if the address leads elsewhere. */
  #pathIn(written: string, from: From): string | undefined {
    const { url: host, baseurl } = this.#table;
    // Browsers read a backslash as a slash.
    const url = written.replaceAll("\\", "/");
    const scheme = /^([a-z][a-z\d+.-]*):|^\/\//i.exec(url);
    let path = url;
    if (scheme) {
      const here = host.replace(/^https?:/i, "");
      const there = url.replace(/^https?:/i, "");
      if (!here || !(there === here || there.startsWith(`${here}/`))) return undefined;
      path = there.slice(here.length) || "/";
      // The other folders of a host are other sites.
      if (baseurl && !`${path}/`.startsWith(`${baseurl}/`)) return undefined;
    }
    const absolute = path.startsWith("/") ? path : posix.join(posix.dirname(`${from.url}x`), path);
    const clean = posix.normalize(decoded(absolute));
    if (baseurl && (clean === baseurl || clean.startsWith(`${baseurl}/`))) {
      return clean.slice(baseurl.length) || "/";
    }
    return clean;
  }

  /**
   * A path without a second folder of the site: authors wrote it before the tag `link`, which itself
   * writes it since Jekyll 4.
   */
  #inner(path: string): string {
    const { baseurl } = this.#table;
    return path.startsWith(`${baseurl}/`) ? path.slice(baseurl.length) : path;
  }

  #pageAt(path: string): { address: string; lang: Lang } | undefined {
    const bare = path.replace(/^\//, "");
    const trimmed = bare.replace(/\/$/, "");
    const files =
      bare.endsWith("/") || bare === ""
        ? [`${bare}index.html`, `${trimmed}.html`]
        : [bare, `${bare}.html`, `${bare}/index.html`, bare.replace(/\.html?$/, "/index.html")];
    const { pages } = this.#table;
    for (const file of files) {
      const found = pages.get(file) ?? pages.get(file.normalize("NFC"));
      if (found) return found;
    }
    return undefined;
  }

  #fileAt(path: string): string | undefined {
    const bare = path.replace(/^\//, "");
    if (bare === "") return undefined;
    return this.#table.statics.has(bare) ? bare : this.#folded.get(folded(bare));
  }

  /** The copied file of HTML that GitHub Pages shows at an address without its ending or its name. */
  #copiedPageAt(path: string): string | undefined {
    const isFolder = path.endsWith("/");
    const index = this.#fileAt(`${path}${isFolder ? "" : "/"}index.html`);
    return index ?? (isFolder ? undefined : this.#fileAt(`${path}.html`));
  }

  /** The file in the folder of images that the front matter names, as in the theme Chirpy. */
  #inFolder(src: string, { data = {}, ...from }: From): string | undefined {
    const folder = text(data.media_subpath) || text(data.img_path);
    const path = folder && this.#pathIn(posix.join("/", folder, src), from);
    return path ? this.#fileAt(path) : undefined;
  }

  #besideSource(src: string, from: From): string | undefined {
    const path = posix.join(posix.dirname(from.path), decoded(src));
    return this.#table.beside.has(path) ? publicPath(path) : undefined;
  }
}

/** Where a file of a folder of posts is copied to. */
export function publicPath(path: string): string {
  return path.replace(/(^|\/)_/g, "$1");
}

/** The address of a file, in which the signs that divide an address have percent signs. */
function addressOfStatic(file: string): string {
  return `/${file.replace(/[%#?]/g, encodeURIComponent)}`;
}

/** Names that differ in case or in Unicode normalisation only. */
function folded(path: string): string {
  return path.normalize("NFC").toLowerCase();
}
