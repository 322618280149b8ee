import { createHash } from "node:crypto";
import { fileURLToPath } from "node:url";
import { build, type Plugin, type Rolldown } from "vite";
import { cut, libraries } from "../cell/cut.ts";
import type { Module } from "../cell/types.ts";
import type { Extra } from "./extras.ts";

/**
 * What runs need in addition to the cells: the libraries as modules, and the sandbox as a document.
 */
export interface Runtime {
  libraries: ReadonlyMap<string, Module>;
  sandbox: string;
}

const extraEntries: Record<Extra, string> = {
  inspect: "./inspect.ts",
  simd: "../np/simd/index.ts",
};

/** Bundles the readers' libraries, the formatter and the sandbox from their sources. */
export async function bundleRuntime(): Promise<Runtime> {
  const entries: [string, string][] = [
    ...libraries.map((name): [string, string] => [name, `../${name}/index.ts`]),
    ...Object.entries(extraEntries),
  ];
  const modules = await Promise.all(
    entries.map(async ([name, entry]): Promise<[string, Module]> => {
      return [name, cut(name, await bundle(entry, "es"), [])];
    }),
  );
  const worker = await bundle("./worker.ts", "iife");
  const sandbox = await bundle("./sandbox.ts", "iife", { WORKER: JSON.stringify(worker) });
  return { libraries: new Map(modules), sandbox: sandboxDocument(sandbox) };
}

/**
 * Bundles a library as a module, with another text for one of its files.
 *
 * @param path the path of this file
 */
export async function bundleLibrary(name: string, path: string, text: string): Promise<Module> {
  const changed: Plugin = {
    name: "changed",
    load: (id) => (id === path ? { code: text, moduleType: "ts" } : undefined),
  };
  return cut(name, await bundle(`../${name}/index.ts`, "es", {}, [changed]), []);
}

/** Bundles a file with all its imports, except the readers' libraries, and minifies it. */
async function bundle(
  entry: string,
  format: "es" | "iife",
  define: Record<string, string> = {},
  plugins: Plugin[] = [],
): Promise<string> {
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
      lib: {
        entry: fileURLToPath(new URL(entry, import.meta.url)),
        formats: [format],
        name: "bundle",
        fileName: "bundle",
      },
      // In sloppy mode, `Function.caller` would let a cell reach the port; strict mode prevents
      // this. Vite does not remove white space from libraries.
      rolldownOptions: {
        external: libraries,
        output: {
          strict: true,
          minify: {
            compress: true,
            codegen: true,
            mangle: { keepNames: { class: true, function: false } },
          },
        },
      },
    },
  });
  const [{ output: chunks }] = [output].flat() as Rolldown.RolldownOutput[];
  return chunks[0].code;
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
