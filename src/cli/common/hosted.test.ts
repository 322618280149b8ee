import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { hosted } from "./hosted.ts";

const files = [
  "site/404.html",
  "site/index.html",
  "site/page/index.html",
  "site/file.html",
  "site/both.html",
  "site/both/index.html",
  "site/images/a b#c%.png",
  "site/한글/index.html",
  "secret.html",
];
let folder: string;
let server: Server;
let origin: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "hosted-"));
  for (const file of files) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), file);
  }
  server = createServer(hosted(join(folder, "site"), "/repo/"));
  await new Promise<void>((resolve) => server.listen(0, "localhost", resolve));
  origin = `http://localhost:${(server.address() as AddressInfo).port}`;
});

afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

it.each([
  ["/repo/", "index.html"],
  ["/repo/page/", "page/index.html"],
  ["/repo/page/?a=b?c", "page/index.html"],
  ["/repo/file", "file.html"],
  ["/repo/file.html", "file.html"],
  ["/repo/both", "both.html"],
  ["/repo/both/", "both/index.html"],
  ["/repo/images/a%20b%23c%25.png", "images/a b#c%.png"],
  ["/repo/%ED%95%9C%EA%B8%80/", "한글/index.html"],
])("%s is %s", async (path, file) => {
  const response = await fetch(origin + path, { redirect: "manual" });
  expect([response.status, await response.text()]).toEqual([200, `site/${file}`]);
});

it("the path of a folder leads to its page", async () => {
  const response = await fetch(`${origin}/repo/page?a=b?c`, { redirect: "manual" });
  expect([response.status, response.headers.get("location")]).toEqual([301, "/repo/page/?a=b?c"]);
});

it.each([
  "/",
  "//",
  "/page/",
  "/repo/file/",
  "/repo/images",
  "/repo/images/",
  "/repo/nothing",
  "/repo/%E0%A4%A",
  "/repo/page%2f..%2f..%2fsecret",
  "/repo/..%2fsecret.html",
  "/repo/a%00b",
  `/repo/${"a".repeat(300)}`,
])("%s is the 404 page of the site", async (path) => {
  const response = await fetch(origin + path, { redirect: "manual" });
  expect([response.status, await response.text()]).toEqual([404, "site/404.html"]);
});

it("a site without a 404 page, such as one that is being built, answers with a text", async () => {
  rmSync(join(folder, "site/404.html"));
  const response = await fetch(`${origin}/repo/nothing`);
  expect([response.status, await response.text()]).toEqual([404, "There is no such page."]);
});
