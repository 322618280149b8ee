import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createServer } from "vite";
import { expect, it } from "vitest";
import { publicSigns } from "./public-signs.ts";

it("development serves files in public/ whose names contain signs of addresses", async () => {
  const root = realpathSync(mkdtempSync(join(tmpdir(), "public-signs-")));
  mkdirSync(join(root, "public"));
  // Windows allows no "?" in the name of a file.
  for (const name of ["C# 1.svg", "a.svg", "b#%3F.svg"]) {
    writeFileSync(join(root, "public", name), name);
  }
  writeFileSync(join(root, "c#.svg"), "not public");
  const server = await createServer({
    root,
    base: "/repo/",
    configFile: false,
    logLevel: "silent",
    appType: "custom",
    server: { port: 0, watch: null, ws: false },
    plugins: [publicSigns()],
  });
  try {
    await server.listen();
    const { port } = server.httpServer?.address() as AddressInfo;
    const get = async (path: string) => {
      const response = await fetch(`http://localhost:${port}/repo/${path}`);
      return response.status === 200 ? await response.text() : response.status;
    };
    expect(await get("C%23%201.svg")).toBe("C# 1.svg");
    expect(await get("a.svg")).toBe("a.svg");
    expect(await get("b%23%253F.svg")).toBe("b#%3F.svg");
    expect(await get("c%23.svg")).toBe(404);
    expect(await get("..%2Fc%23.svg")).toBe(404);
  } finally {
    await server.close();
    rmSync(root, { recursive: true });
  }
});
