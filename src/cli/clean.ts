import { rm } from "node:fs/promises";
import { join } from "node:path";
import { cacheFolder } from "../cache/index.ts";
import { commandArguments } from "./common/arguments.ts";
import { root } from "./common/prove-all.ts";

// npm run clean: deletes the caches of this project, of Astro and of Vite.
commandArguments("clean", []);
const folders = [
  cacheFolder,
  ...["node_modules/.astro", "node_modules/.vite", ".astro"].map((name) => join(root, name)),
];
await Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true })));
console.log("The caches are deleted: the next build runs every cell and renders every page.");
