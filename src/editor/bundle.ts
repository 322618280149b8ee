import { cp, mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { codeDigest, digest, keepFolder, recallFolder } from "../cache/index.ts";
import { libraryTypes } from "./library-types.ts";
import type { Anchors } from "./monaco/anchor.ts";

const here = fileURLToPath(new URL(".", import.meta.url));

/** The built bundle of Monaco: a folder named by a digest of its contents. */
export interface MonacoBundle {
  name: string;
  folder: string;
}

/**
 * Builds Monaco, with only the features that the editor needs, as a separate bundle, so that pages
 * load none of it before the first edit. The bundle is cached until its sources or its version
 * change, and with the data beside it until the libraries' types or the anchors of their reference
 * change.
 */
export async function bundleMonaco(anchors: Anchors): Promise<MonacoBundle> {
  const data = {
    "types.json": JSON.stringify(await libraryTypes()),
    "anchors.json": JSON.stringify(anchors),
  };
  const code = codeDigest(import.meta.url, join(here, "monaco/main.ts"));
  const name = `editor.${digest([data, code]).slice(0, 10)}`;
  const known = await recallFolder(name);
  if (known) return { name, folder: known };
  const scripts = `monaco.${code}`;
  const built = (await recallFolder(scripts)) ?? (await keepFolder(scripts, build));
  const folder = await keepFolder(name, async (fresh) => {
    await cp(built, fresh, { recursive: true });
    for (const [file, text] of Object.entries(data)) await writeFile(join(fresh, file), text);
  });
  return { name, folder };
}

async function build(outDir: string): Promise<void> {
  const vite = await import("vite");
  await vite.build({
    configFile: false,
    root: here,
    base: "./",
    publicDir: false,
    logLevel: "error",
    worker: { format: "es" },
    resolve: {
      alias: [
        {
          find: /^.*\/internal\/common\/workers\.js$/,
          replacement: join(here, "monaco/workers.ts"),
        },
      ],
    },
    build: {
      outDir,
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
}

/** Copies the bundle into a site. */
export async function copyMonaco({ name, folder }: MonacoBundle, live: string): Promise<void> {
  await mkdir(live, { recursive: true });
  await cp(folder, join(live, name), { recursive: true });
}
