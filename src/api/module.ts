import type { Plugin } from "vite";
import { readLibraries, sources } from "./cached.ts";
import { asHtml } from "./html.ts";
import type { Library } from "./types.ts";

/**
 * Lets a page import `libraries` from "virtual:api": the reference, as HTML. The sources are read
 * once; in development, they are read again when one of them changes.
 */
export function apiModule(): Plugin {
  let libraries: Promise<Library[]> | undefined;
  return {
    name: "api",
    resolveId: {
      filter: { id: /^virtual:api$/ },
      handler: (id) => `\0${id}`,
    },
    load: {
      filter: { id: /^\0virtual:api$/ },
      async handler() {
        for (const file of sources()) this.addWatchFile(file);
        libraries ??= readLibraries().then(asHtml);
        return `export const libraries = ${JSON.stringify(await libraries)};\n`;
      },
    },
    watchChange() {
      libraries = undefined;
    },
  };
}
