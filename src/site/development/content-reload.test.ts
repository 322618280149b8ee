import { EventEmitter } from "node:events";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createServer } from "vite";
import { expect, it } from "vitest";
import { contentReload, reload } from "./content-reload.ts";
import { ownAddresses, ownRedirects } from "../addresses/own-addresses.ts";

const site = `languages: [ko]
title: { ko: 집 }
description: { ko: 설명 }
url: https://house.example
authors: [{ id: kim, name: { ko: 김 } }]
`;

/** The parts of a development server that the plugin uses. */
function started() {
  const root = mkdtempSync(join(tmpdir(), "reload-"));
  mkdirSync(join(root, "content"));
  writeFileSync(join(root, "content/site.yml"), site);
  const said: string[] = [];
  const log = (level: string) => (message: string) => said.push(`${level}: ${message}`);
  const watcher = new EventEmitter();
  const moduleGraph = { invalidateAll: () => void said.push("every module is old") };
  const server = {
    watcher,
    environments: { ssr: { moduleGraph } },
    config: { root, logger: { info: log("info"), warn: log("warn") } },
    ws: { send: ({ type }: { type: string }) => void said.push(type) },
  };
  reload(server, "content");
  const change = (file: string, text: string) => {
    writeFileSync(join(root, file), text);
    watcher.emit("change", join(root, file));
    return said.splice(0);
  };
  return Object.assign(change, { root });
}

const term = "- { id: a, ko: { term: 가, definition: 나 }, en: { term: a, definition: b } }\n";

it("the glossary and site.yml are read again when they change, and every page is rendered again", () => {
  const change = started();
  expect(change("content/glossary.yml", term)).toEqual([
    "info: content/glossary.yml was read again",
    "every module is old",
    "full-reload",
  ]);
  expect(change("content/site.yml", "title: 1\n")).toEqual(["every module is old", "full-reload"]);
});

it("settings that are read at the start are named when they change", () => {
  const change = started();
  expect(change("content/site.yml", `${site}menu: [about]\n`)[0]).toBe(
    "info: content/site.yml was read again",
  );
  expect(change("content/site.yml", `${site}base: /blog/\nstrict: true\n`)[0]).toBe(
    "warn: content/site.yml was read again, but the new base and strict take effect at the next start: press Ctrl+C, and run npm start again",
  );
  expect(change("content/site.yml", site)[0]).toBe("info: content/site.yml was read again");
});

it("a change of redirects.yml changes the addresses of the content", () => {
  const change = started();
  const folder = join(change.root, "content");
  expect([...ownAddresses(folder)]).toEqual([]);
  change("content/redirects.yml", "/old/: /posts/\n");
  expect([...ownAddresses(folder)]).toEqual(["/old/"]);
  expect(ownRedirects(folder)).toMatchObject([{ from: ["/old/"], to: "/posts/" }]);
  // Each request of a browser asks for them.
  expect(ownRedirects(folder)).toBe(ownRedirects(folder));
});

it("a new file in public/ without an ending is an address", () => {
  const change = started();
  const folder = join(change.root, "content");
  mkdirSync(join(change.root, "public"));
  expect([...ownAddresses(folder)]).toEqual([]);
  change("public/LICENSE", "MIT");
  expect([...ownAddresses(folder)]).toEqual(["/LICENSE"]);
});

it("other files are ignored", () => {
  expect(started()("content/notes.yml", "")).toEqual([]);
});

it("a deleted site.yml and a new file beside it are noticed in a site without a glossary", async () => {
  const root = mkdtempSync(join(tmpdir(), "reload-"));
  const file = (name: string) => join(root, "content", name);
  mkdirSync(join(root, "content"));
  writeFileSync(file("site.yml"), site);
  const server = await createServer({
    root,
    configFile: false,
    logLevel: "silent",
    plugins: [contentReload("content")],
    server: { middlewareMode: true, ws: false },
  });
  const { watcher } = server;
  const next = (event: "add" | "unlink", path: string) =>
    new Promise<void>((resolve) => {
      watcher.on(event, (found) => void (found === path && resolve()));
    });
  try {
    const watched = () => Object.values(watcher.getWatched()).flat();
    await expect.poll(watched, { timeout: 30_000 }).toContain("site.yml");
    const gone = next("unlink", file("site.yml"));
    rmSync(file("site.yml"));
    await gone;
    const back = [next("add", file("site.yml")), next("add", file("projects.yml"))];
    writeFileSync(file("site.yml"), site);
    writeFileSync(file("projects.yml"), "[]\n");
    await Promise.all(back);
  } finally {
    await server.close();
  }
});
