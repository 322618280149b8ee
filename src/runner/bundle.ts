import { createHash } from "node:crypto";
import { globSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build, type Plugin, type Rolldown } from "vite";
import { libraries, partsOf } from "../cell/program/cut.ts";
import { assembled, mentionedIn, namesIn, type Names } from "../cell/program/pieces.ts";
import type { Module } from "../cell/types.ts";
import type { Extra } from "./extras.ts";

/**
 * What runs need in addition to the cells: the libraries as modules, of np also each piece, and the
 * sandbox as a document.
 */
export interface Runtime {
  libraries: ReadonlyMap<string, Module>;
  sandbox: string;
}

const extraEntries: Record<Extra, string> = {
  inspect: "./evaluate/inspect.ts",
  simd: "../np/simd/index.ts",
};

/** Bundles the readers' libraries, the formatter and the sandbox from their sources. */
export async function bundleRuntime(): Promise<Runtime> {
  const np = await bundleNp();
  const names = namesIn(np);
  const entries: [string, string][] = [
    ...libraries.flatMap((name): [string, string][] =>
      name === "np" ? [] : [[name, `../${name}/index.ts`]],
    ),
    ...Object.entries(extraEntries),
  ];
  const others = await Promise.all(
    entries.map(async ([name, entry]): Promise<[string, Module]> => {
      return [name, libraryOf(name, await bundle(entry, "es"), names)];
    }),
  );
  const worker = await bundle("./browser/worker.ts", "iife");
  const sandbox = await bundle("./browser/sandbox.ts", "iife", { WORKER: JSON.stringify(worker) });
  return { libraries: new Map([...np, ...others]), sandbox: sandboxDocument(sandbox) };
}

/**
 * Bundles a library as modules, with another text for one of its files.
 *
 * @param path the path of this file
 * @param names the names of np's pieces
 */
export async function bundleLibrary(
  name: string,
  path: string,
  text: string,
  names: Names,
): Promise<Map<string, Module>> {
  const changed: Plugin = {
    name: "changed",
    load: (id) => (id === path ? { code: text, moduleType: "ts" } : undefined),
  };
  if (name === "np") return bundleNp([changed]);
  const code = await bundle(`../${name}/index.ts`, "es", {}, [changed]);
  return new Map([[name, libraryOf(name, code, names)]]);
}

function libraryOf(name: string, code: string, names: Names): Module {
  const parts = partsOf(name, code, (specifier) => specifier);
  const usesNp = parts.some((part) => typeof part !== "string" && part.ref === "np");
  return usesNp ? { name, parts, pieces: mentionedIn(parts, names) } : { name, parts };
}

/**
 * The modules with what several pieces of np share, so that they are neither many nor large. Each
 * contains one file and all that it imports, except what the modules above it contain.
 */
const shared = [
  "pieces/core",
  "pieces/matmul",
  "pieces/reshaping",
  "kernels/elementary",
  "pieces/power",
  "pieces/reductions",
  "functions/write",
  "pieces/math",
  "pieces/indexing",
].map((path, i) => ({
  name: path.split("/")[1],
  test: new RegExp(`np/${path}\\.ts$`),
  priority: 100 - i,
}));

/**
 * Bundles np: a module for each file in np/pieces, modules with what several pieces share, and np
 * itself, which consists of all pieces.
 */
async function bundleNp(plugins: Plugin[] = []): Promise<Map<string, Module>> {
  const folder = fileURLToPath(new URL("../np/pieces/", import.meta.url));
  const pieces = globSync("**/*.ts", { cwd: folder })
    .map((file) => file.replaceAll("\\", "/").replace(/\.ts$/, ""))
    .sort();
  const entries = pieces.map((piece) => [`np/${piece}`, `${folder}${piece}.ts`]);
  const names: Record<string, readonly string[]> = {};
  const named: Plugin = {
    name: "named",
    generateBundle() {
      for (const [name, path] of entries)
        names[name] = this.getModuleInfo(path)?.exports.toSorted() ?? [];
    },
  };
  const chunks = await bundled(Object.fromEntries(entries), "es", {}, [...plugins, named]);
  const modules = chunks.map(({ fileName, code }): Module => {
    const name = moduleOf(fileName);
    const parts = partsOf(name, code, (specifier) => moduleOf(join(dirname(fileName), specifier)));
    return { name, parts, names: names[name] };
  });
  const np = assembled(Object.keys(names), names);
  return new Map([...modules, ...np].map((module) => [module.name, module]));
}

/** The name of the module in a bundled file: "np/core" for "np/core.js". */
function moduleOf(file: string): string {
  return file.replaceAll("\\", "/").replace(/\.js$/, "");
}

/** Bundles a file with all its imports, except the readers' libraries, and minifies it. */
async function bundle(
  entry: string,
  format: "es" | "iife",
  define: Record<string, string> = {},
  plugins: Plugin[] = [],
): Promise<string> {
  const path = fileURLToPath(new URL(entry, import.meta.url));
  const [chunk] = await bundled({ bundle: path }, format, define, plugins);
  return chunk.code;
}

/** Bundles the entries, by name, with all their imports, except the readers' libraries. */
async function bundled(
  entry: Record<string, string>,
  format: "es" | "iife",
  define: Record<string, string>,
  plugins: Plugin[],
): Promise<Rolldown.OutputChunk[]> {
  const output = await build({
    configFile: false,
    logLevel: "error",
    publicDir: false,
    plugins,
    define: { "process.env.NODE_ENV": '"production"', ...define },
    build: {
      write: false,
      target: "es2022",
      minify: true,
      lib: { entry, formats: [format], name: "bundle", fileName: (_, name) => `${name}.js` },
      // In sloppy mode, `Function.caller` would let a cell reach the port; strict mode prevents
      // this. Vite does not remove white space from libraries.
      rolldownOptions: {
        external: libraries,
        preserveEntrySignatures: "allow-extension",
        output: {
          strict: true,
          chunkFileNames: "np/[name].js",
          codeSplitting: { groups: shared },
          minify: {
            compress: true,
            codegen: true,
            mangle: { keepNames: { class: true, function: false } },
          },
        },
      },
    },
  });
  const [{ output: files }] = [output].flat() as Rolldown.RolldownOutput[];
  return files.filter((file) => file.type === "chunk");
}

/**
 * The document of the sandbox, whose policy allows only its own script (by hash), blobs and
 * WebAssembly.
 */
function sandboxDocument(script: string): string {
  const hash = createHash("sha256").update(script).digest("base64");
  const scripts = `'sha256-${hash}' blob: 'wasm-unsafe-eval'`;
  const policy = `default-src 'none'; script-src ${scripts}; worker-src blob:`;
  return [
    "<!doctype html>",
    '<html lang="en">',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    "<title>sandbox</title>",
    `<script>${script}</script>`,
    "</html>",
    "",
  ].join("\n");
}
