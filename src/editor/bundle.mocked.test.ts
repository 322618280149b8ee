import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test, vi } from "vitest";

const built = vi.hoisted(() => ({ times: 0 }));
const folders = new Map<string, string>();

vi.mock("vite", () => ({
  build: ({ build }: { build: { outDir: string } }) => {
    built.times++;
    writeFileSync(join(build.outDir, "monaco.js"), "the editor");
  },
}));

vi.mock("../cache/index.ts", async (original) => ({
  ...(await original<typeof import("../cache/index.ts")>()),
  recallFolder: async (key: string) => folders.get(key),
  keepFolder: async (key: string, make: (folder: string) => Promise<void>) => {
    const folder = mkdtempSync(join(tmpdir(), "kept-"));
    await make(folder);
    folders.set(key, folder);
    return folder;
  },
  remember: async () => ({ np: "declare const zeros: () => void;" }),
}));

const { bundleMonaco } = await import("./bundle.ts");

test("after a change of the data beside it, Monaco is not built again", async () => {
  const anchors = [{ "np.zeros": ["zeros"] }, { "np.zeros": ["zeros-1"] }];
  const bundles = [await bundleMonaco(anchors[0]), await bundleMonaco(anchors[1])];
  expect(built.times).toBe(1);
  expect(bundles[0].name).not.toBe(bundles[1].name);
  const contents = bundles.map(({ folder }) => [
    readFileSync(join(folder, "monaco.js"), "utf8"),
    JSON.parse(readFileSync(join(folder, "anchors.json"), "utf8")),
  ]);
  expect(contents).toEqual(anchors.map((one) => ["the editor", one]));
});
