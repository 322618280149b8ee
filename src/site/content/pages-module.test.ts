import { EventEmitter } from "node:events";
import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import type { ViteDevServer } from "vite";
import { expect, it, vi } from "vitest";
import type { Page } from "../model/page.ts";
import { pagesModule } from "./pages-module.ts";

const root = process.cwd();

/** A folder with a post, and the functions that pages import while development shows it. */
function started(text: string) {
  const contentDir = relative(root, join(mkdtempSync(join(tmpdir(), "pages-")), "content"));
  const file = join(contentDir, "posts/en/a.md");
  mkdirSync(join(contentDir, "posts/en"), { recursive: true });
  writeFileSync(file, text);
  const { configureServer } = pagesModule(root, contentDir.replaceAll("\\", "/"), true);
  const watcher = new EventEmitter();
  const asked: string[] = [];
  const hot = { send: (event: string) => void asked.push(event) };
  const server = { watcher, environments: { ssr: { hot } } } as unknown as ViteDevServer;
  if (typeof configureServer === "function") void configureServer.call({} as never, server);
  const { pages } = Reflect.get(globalThis, Symbol.for("mitbadak:pages")) as {
    pages: () => Promise<Page[]>;
  };
  const change = (name: string, changed: string) => {
    writeFileSync(join(contentDir, name), changed);
    watcher.emit("change", join(root, contentDir, name));
    return asked.splice(0);
  };
  return { pages, change };
}

it("development reads the pages once after each change of the content", async () => {
  const { pages, change } = started("---\ntitle: A\n---\n");
  const before = await pages();
  expect(await pages()).toBe(before);
  expect(change("posts/en/a.md", "---\ntitle: Longer\n---\n")).toEqual(["astro:content-changed"]);
  const after = await pages();
  expect(after.map(({ title }) => title)).toEqual(["Longer"]);
  expect(await pages()).toBe(after);
  // The author of a page can be that of site.yml.
  expect(change("site.yml", "authors: []\n")).toEqual([]);
  expect(await pages()).not.toBe(after);
});

it("development reads the pages again when one is due", async () => {
  vi.useFakeTimers({ toFake: ["Date"], now: Date.parse("2030-01-01T00:00:00Z") });
  const { pages } = started("---\ntitle: A\ndate: 2030-01-02T00:00:00Z\n---\n");
  expect((await pages()).map(({ hidden }) => hidden)).toEqual(["future"]);
  vi.setSystemTime(Date.parse("2030-01-02T00:00:00Z"));
  expect((await pages()).map(({ hidden }) => hidden)).toEqual([undefined]);
  vi.useRealTimers();
});
