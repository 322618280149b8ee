import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { parseHTML } from "linkedom";
import { expect, test } from "vitest";
import { loadedWith } from "./loaded.ts";
import { sites } from "./sites.ts";

const folder = join(import.meta.dirname, "..", sites[0].dist);
const bytes = (path: string) => readFileSync(join(folder, path));

/** The most KB that a page loads until the reader acts: without and with figures. */
const mostInAll = { plain: 50, figures: 60 };

/** The size of a file as it is sent. */
function sent(path: string): number {
  const file = bytes(path);
  const isCompressed = /\.(?:woff2|webp|avif|png|jpe?g|gif)$/.test(path);
  return isCompressed ? file.length : gzipSync(file).length;
}

/** The most KB of styles: of one sheet, and of each further one, such as those of a kind or of figures. */
const mostStyles = { first: 8, further: 1.5 };

/** The most files of styles, scripts and fonts: over HTTP/1.1, browsers ask for six files at once. */
const mostFiles = 4;

/** What a browser loads with the HTML of a page. */
function loadedBy(document: Document): Set<string> {
  const found = new Set<string>();
  const loaders = [
    "script[type=module][src]",
    "link[rel=stylesheet]:not([disabled])",
    "link[rel=preload]",
    'img:not([loading="lazy"])',
  ];
  for (const element of document.querySelectorAll(loaders.join())) {
    const address = element.getAttribute("src") ?? element.getAttribute("href") ?? "";
    if (address.startsWith("/")) loadedWith(address, (path) => String(bytes(path)), found);
  }
  return found;
}

const pages = globSync("**/index.html", { cwd: folder })
  .map((path) => `/${path.replaceAll("\\", "/").replace(/index\.html$/, "")}`)
  .filter((path) => !path.startsWith("/_"))
  .sort();

test.each(pages)("%s names every script that it loads at once", (path) => {
  const html = String(bytes(`${path}index.html`));
  const named = [...html.matchAll(/<script type="module" src="([^"]+)"/g)].map(([, name]) => name);
  const loaded = named.flatMap((name) => [...loadedWith(name, (path) => String(bytes(path)))]);
  expect(named).toHaveLength(html.split('<script type="module"').length - 1);
  expect(loaded.filter((name) => !named.includes(name))).toEqual([]);
});

test.each(pages)("%s is light until the reader acts", (path) => {
  const html = bytes(`${path}index.html`);
  const { document } = parseHTML(String(html));
  const loaded = [...loadedBy(document)];
  const files = loaded.filter((file) => /\.(?:css|js|woff2)$/.test(file));
  expect(files.length).toBeLessThanOrEqual(mostFiles);
  const written = Array.from(document.querySelectorAll("style"), (one) => one.textContent ?? "")
    .filter((styles) => !styles.includes("KaTeX"))
    .map((styles) => gzipSync(styles).length);
  const styles = [...loaded.filter((file) => file.endsWith(".css")).map(sent), ...written];
  const most = mostStyles.first + mostStyles.further * Math.max(0, styles.length - 1);
  expect(styles.reduce((sum, size) => sum + size, 0) / 1024).toBeLessThanOrEqual(most);
  const sizes = loaded.map(sent);
  const weight = sizes.reduce((sum, size) => sum + size, gzipSync(html).length);
  const limit = document.querySelector(".cell-figure, main img")
    ? mostInAll.figures
    : mostInAll.plain;
  expect(weight / 1024).toBeLessThanOrEqual(limit);
});
