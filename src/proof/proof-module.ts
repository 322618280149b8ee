import type { Plugin } from "vite";
import type { ProofTable } from "./table.ts";

/**
 * Provides the module "virtual:proof", whose export `table` lists what verified the site's cells.
 */
export function proofModule(table: () => Promise<ProofTable>): Plugin {
  return {
    name: "proof",
    resolveId: {
      filter: { id: /^virtual:proof$/ },
      handler: (id) => `\0${id}`,
    },
    load: {
      filter: { id: /^\0virtual:proof$/ },
      handler: async () => `export const table = ${JSON.stringify(await table())};\n`,
    },
  };
}
