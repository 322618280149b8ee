import { createHash } from "node:crypto";
import { cp, mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "vite";
import { declarations } from "./declarations.ts";
import type { Anchors } from "./monaco/anchor.ts";

const here = fileURLToPath(new URL(".", import.meta.url));
const cache = fileURLToPath(new URL("../../node_modules/.cache/mitbadak/", import.meta.url));

/** Monaco, built: a folder named for its contents. */
export interface MonacoBundle {
  name: string;
  folder: string;
}

/**
 * Builds Monaco with what the editor needs of it as a bundle of its own, so that no byte of it is on
 * a page before the first edit; kept until its sources, its version, the libraries' types or the
 * anchors of their reference change.
 */
export async function bundleMonaco(anchors: Anchors): Promise<MonacoBundle> {
  const data = {
    "types.json": JSON.stringify(declarations()),
    "anchors.json": JSON.stringify(anchors),
  };
  const name = `editor.${digest([...Object.values(data), ...(await sources())])}`;
  const folder = join(cache, name);
  if (await exists(folder)) return { name, folder };

  const fresh = join(cache, `${name}.${process.pid}`);
  await build({
    configFile: false,
    root: here,
    base: "./",
    publicDir: false,
    logLevel: "error",
    worker: { format: "es" },
    build: {
      outDir: fresh,
      emptyOutDir: true,
      target: "es2022",
      assetsDir: "",
      chunkSizeWarningLimit: 8000,
      rolldownOptions: {
        input: join(here, "monaco/main.ts"),
        preserveEntrySignatures: "strict",
        output: { entryFileNames: "monaco.js", chunkFileNames: "[name].[hash].js" },
      },
    },
  });
  for (const [file, text] of Object.entries(data)) await writeFile(join(fresh, file), text);
  await rm(folder, { recursive: true, force: true });
  await rename(fresh, folder);
  return { name, folder };
}

/** Puts the bundle into a site. */
export async function copyMonaco({ name, folder }: MonacoBundle, live: string): Promise<void> {
  await mkdir(live, { recursive: true });
  await cp(folder, join(live, name), { recursive: true });
}

async function sources(): Promise<string[]> {
  const names = (await readdir(join(here, "monaco"))).sort();
  const monaco = fileURLToPath(import.meta.resolve("monaco-editor/editor"));
  const manifest = join(monaco.slice(0, monaco.lastIndexOf("esm")), "package.json");
  const files = [
    manifest,
    join(here, "bundle.ts"),
    ...names.map((name) => join(here, "monaco", name)),
  ];
  return Promise.all(files.map((file) => readFile(file, "utf8")));
}

async function exists(folder: string): Promise<boolean> {
  return readdir(folder).then(
    () => true,
    () => false,
  );
}

function digest(texts: string[]): string {
  return createHash("sha256").update(JSON.stringify(texts)).digest("hex").slice(0, 10);
}
