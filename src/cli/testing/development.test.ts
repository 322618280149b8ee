import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { Development } from "./development.ts";

/** A server whose program is this. */
function started(program: string): Development {
  const folder = mkdtempSync(join(tmpdir(), "development-"));
  writeFileSync(join(folder, "server.js"), program);
  const scripts = { start: "node server.js --open" };
  writeFileSync(join(folder, "package.json"), JSON.stringify({ scripts }));
  return new Development(folder, process.env);
}

it("a server that ends early fails what waits for it, with what it printed", async () => {
  const server = started('console.log("reading"); console.error("no site.yml"); process.exit(1);');
  const waiting = server.said(/Local/);
  await expect(waiting).rejects.toThrow(/did not print \/Local\/:\n[^]*no site\.yml/);
  await expect(server.said(/watching/)).rejects.toThrow("reading");
  expect((await server.said(/no (\S+)/))[1]).toBe("site.yml");
  await server.stop();
});
