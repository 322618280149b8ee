import { build, type Rolldown } from "vite";

const here = import.meta.dirname;

/** Bundles a file of this folder with all its imports, minified. */
export async function bundled(file: string, format: "es" | "iife"): Promise<string> {
  const output = await build({
    configFile: false,
    logLevel: "error",
    publicDir: false,
    resolve: { alias: { np: `${here}/../src/np/index.ts` } },
    build: {
      write: false,
      target: "es2022",
      minify: true,
      lib: { entry: `${here}/${file}`, formats: [format], name: "bench" },
    },
  });
  const [{ output: chunks }] = [output].flat() as Rolldown.RolldownOutput[];
  return chunks[0].code;
}
