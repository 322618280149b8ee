import type { Plugin } from "vite";
import type { ProofTable } from "./table.ts";

/** Where the module finds the function that makes the table, in the process of development. */
const place = "mitbadak:proof";

/**
 * Provides the module "virtual:proof", whose export `table` lists what verified the site's cells.
 * In development the module waits for the verification when it runs: Vite ends requests for the
 * code of a module after a minute.
 */
export function proofModule(table: () => Promise<ProofTable>): Plugin {
  let isBuild = true;
  return {
    name: "proof",
    configResolved: ({ command }) => {
      isBuild = command === "build";
      Reflect.set(globalThis, Symbol.for(place), table);
    },
    resolveId: {
      filter: { id: /^virtual:proof$/ },
      handler: (id) => `\0${id}`,
    },
    load: {
      filter: { id: /^\0virtual:proof$/ },
      handler: async () => {
        const made = isBuild
          ? JSON.stringify(await table())
          : `await globalThis[Symbol.for(${JSON.stringify(place)})]()`;
        return `export const table = ${made};\n`;
      },
    },
  };
}
