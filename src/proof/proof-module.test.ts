import { expect, test } from "vitest";
import { proofModule } from "./proof-module.ts";
import type { ProofTable } from "./table.ts";

/** The code of the module, for a command of Vite. */
function load(command: string, table: () => Promise<ProofTable>): Promise<string> {
  const { configResolved, load } = proofModule(table) as object as {
    configResolved: (config: object) => void;
    load: { handler: () => Promise<string> };
  };
  configResolved({ command });
  return load.handler();
}

const table: ProofTable = { commit: undefined, pages: [] };

test("a build contains the table", async () => {
  expect(await load("build", async () => table)).toBe('export const table = {"pages":[]};\n');
});

test("in development the code is there at once, and waits for the table when it runs", async () => {
  let verified: () => void = () => undefined;
  const code = await load("serve", () => new Promise((end) => (verified = () => end(table))));
  const module = import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(code)}`);
  await new Promise(setImmediate);
  verified();
  expect((await module).table).toBe(table);
});
