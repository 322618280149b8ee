import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { normalize } from "../src/cell/output/compare.ts";
import { expect, test } from "./test.ts";

const cells = [
  { path: "/en/book/1/1-1/", file: "matmul_shapes.ts", figures: 0 },
  { path: "/book/1/1-2/", file: "sigmoid.ts", figures: 1 },
];

for (const { path, file, figures } of cells) {
  test(`the downloaded project of ${file} prints in Node what the cell prints`, async ({
    site,
    page,
  }, info) => {
    await site.open(path);
    const cell = site.cell(file);
    await cell.more("download");
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      cell.button("download").click(),
    ]);
    expect(download.suggestedFilename()).toBe(file.replace(/ts$/, "zip"));
    const folder = info.outputPath("project");
    for (const [name, bytes] of Object.entries(unzipSync(readFileSync(await download.path())))) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), strFromU8(bytes));
    }
    const { scripts } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as {
      scripts: { start: string };
    };
    const [, ...rest] = scripts.start.split(" ");
    const { stdout, stderr } = spawnSync(process.execPath, rest, { cwd: folder, encoding: "utf8" });
    expect(normalize(stdout)).toBe(normalize((await cell.output.textContent()) ?? ""));
    expect(stderr.trim().split("\n").filter(Boolean)).toHaveLength(figures);
    const tsc = spawnSync(
      process.execPath,
      [join(import.meta.dirname, "../node_modules/typescript-native/bin/tsc"), "-p", "."],
      { cwd: folder, encoding: "utf8" },
    );
    expect(tsc.stdout).toBe("");
    expect(readFileSync(join(folder, "types/np/index.d.ts"), "utf8")).toContain("export");
    expect(readFileSync(join(folder, "README.md"), "utf8")).toContain("npm start");
  });
}
