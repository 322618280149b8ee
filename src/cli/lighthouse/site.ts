import { existsSync, readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join } from "node:path";
import { gzipSync } from "node:zlib";
import { hosted } from "../common/hosted.ts";

/** The types of files that hosts compress. */
const types: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".css": "text/css",
  ".json": "application/json",
  ".txt": "text/plain; charset=utf-8",
  ".svg": "image/svg+xml",
};

/** Opens the search of a page, and enters the query that the address contains. */
const opener = `
  const timer = setInterval(() => {
    const field = document.querySelector("dialog[open] input[type=search]");
    if (!field) return document.querySelector("button.search-open").click();
    clearInterval(timer);
    field.value = new URLSearchParams(location.search).get("search");
    field.dispatchEvent(new Event("input"));
  }, 100);
`;
const openerPath = "/open-search.js";

/**
 * Serves the built site as hosts do, with compressed texts. A page whose address ends with
 * "?search=softmax" opens the search with that query.
 */
export async function serveForLighthouse(dist: string): Promise<{ site: string; server: Server }> {
  const files = hosted(dist, "/");
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? "/", "http://localhost");
    const path = join(
      dist,
      decodeURIComponent(pathname),
      pathname.endsWith("/") ? "index.html" : "",
    );
    const type = types[extname(path)];
    const isOpener = pathname === openerPath;
    if (!isOpener && (type === undefined || !existsSync(path))) return files(request, response);
    const text = isOpener ? opener : readFileSync(path, "utf8");
    const script = `<script type="module" src="${openerPath}"></script></body>`;
    response.setHeader("Content-Type", type);
    response.setHeader("Content-Encoding", "gzip");
    response.end(gzipSync(searchParams.has("search") ? text.replace("</body>", script) : text));
  });
  await new Promise<void>((resolve) => server.listen(0, "localhost", resolve));
  return { site: `http://localhost:${(server.address() as AddressInfo).port}`, server };
}
