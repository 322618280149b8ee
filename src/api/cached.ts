import { createHash } from "node:crypto";
import { globSync } from "node:fs";
import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { librariesIn } from "./libraries.ts";
import { names, project, src } from "./project.ts";
import type { Library } from "./types.ts";

const cache = fileURLToPath(new URL("../../node_modules/.cache/mitbadak/", import.meta.url));
const typedoc = fileURLToPath(new URL("../package.json", import.meta.resolve("typedoc")));

/** The sources that the reference is made of. */
export function sources(): string[] {
  return globSync(`{${names.join(",")}}/**/*.ts`, { cwd: src })
    .filter((file) => !file.endsWith(".test.ts"))
    .sort()
    .map((file) => join(src, file));
}

/** The libraries as TypeDoc reads them, kept until a source of theirs, TypeDoc or this room changes. */
export async function readLibraries(): Promise<Library[]> {
  const own = globSync("*.ts", { cwd: import.meta.dirname }).sort();
  const files = [...sources(), ...own.map((file) => join(import.meta.dirname, file)), typedoc];
  const hash = createHash("sha256");
  for (const file of files) hash.update(await readFile(file));
  const kept = join(cache, `api.${hash.digest("hex").slice(0, 16)}.json`);
  const text = await readFile(kept, "utf8").catch(() => undefined);
  if (text !== undefined) return JSON.parse(text) as Library[];

  const libraries = librariesIn(await project());
  await mkdir(cache, { recursive: true });
  await writeFile(`${kept}.${process.pid}`, JSON.stringify(libraries));
  await rename(`${kept}.${process.pid}`, kept);
  return libraries;
}
