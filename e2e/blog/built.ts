import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseHTML } from "linkedom";
import { sites } from "../sites.ts";

/** A built site, of which a test reads files. */
class Blog {
  readonly base: string;
  readonly #folder: string;

  constructor(base: string, folder: string) {
    this.base = base;
    this.#folder = folder;
  }

  /** The address of a path, as in the address bar of a reader. */
  address(path: string): string {
    return new URL(this.base + path.slice(1), "https://blog.example").href;
  }

  /** The text of a file, by its path below the base: "/en/rss.xml". */
  file(path: string): string {
    return readFileSync(join(this.#folder, path), "utf8");
  }

  /** The bytes of a file. */
  bytes(path: string): Buffer {
    return readFileSync(join(this.#folder, path));
  }

  /** A page by its path below the base: "/en/posts/". */
  page(path: string): Document {
    return parseHTML(this.file(`${path}index.html`)).document;
  }

  /** The paths of all files, such as "/en/posts/index.html". */
  get files(): string[] {
    return globSync("**", { cwd: this.#folder, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name).slice(this.#folder.length))
      .map((path) => path.replaceAll("\\", "/"))
      .sort();
  }

  /** The paths of all pages, such as "/en/posts/", without redirect pages. */
  get pages(): string[] {
    return this.files
      .filter((path) => path.endsWith("/index.html") && !path.startsWith("/_live/"))
      .filter((path) => !this.file(path).includes('http-equiv="refresh"'))
      .map((path) => path.replace(/index\.html$/, ""));
  }
}

/** The builds of the small blog: npm test -- e2e/blog makes them. */
export const blogs = sites
  .filter(({ content }) => content === "blog")
  .map(({ base, dist }) => new Blog(base, join(import.meta.dirname, "../..", dist)));

/** The texts of the elements that a selector finds, without spaces around them. */
export function textsOf(document: Document, selector: string): string[] {
  return [...document.querySelectorAll(selector)].map(({ textContent }) =>
    (textContent ?? "").replace(/\s+/g, " ").trim(),
  );
}
