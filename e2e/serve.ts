import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import sirv from "sirv";
import { sites } from "./sites.ts";

// Serves each built site like GitHub Pages: below its base, with its own 404 page.
for (const { dist, base, port } of sites) {
  const files = sirv(dist, { dev: true });
  createServer((request, response) => {
    const missing = () => {
      response.writeHead(404, { "Content-Type": "text/html; charset=utf-8" });
      response.end(readFileSync(`${dist}/404.html`));
    };
    const path = request.url ?? "/";
    if (!path.startsWith(base)) return missing();
    request.url = `/${path.slice(base.length)}`;
    files(request, response, missing);
  }).listen(port);
}
