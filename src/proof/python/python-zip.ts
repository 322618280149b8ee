import { globSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { zipSync, type Zippable } from "fflate";

const standins = new URL("./standins/", import.meta.url);
const license = new URL("../../../LICENSE", import.meta.url);

/**
 * Builds /python.zip: the modules `nn` and `draw`, which readers need to run twins in their own
 * Python. The stand-in for Matplotlib is not included, since readers can install the real one.
 */
export function pythonZip(): Uint8Array {
  const names = globSync("{nn,draw}/**/*.py", { cwd: fileURLToPath(standins) })
    .map((name) => name.replaceAll("\\", "/"))
    .toSorted();
  const files: Zippable = { LICENSE: readFileSync(license) };
  for (const name of names) files[name] = readFileSync(new URL(name, standins));
  return zipSync(files, { level: 9, mtime: "2000-01-01T00:00:00" });
}
