import { existsSync } from "node:fs";
import { join } from "node:path";
import { homeFile } from "../map/home.ts";
import { languagesIn, settingsPath } from "./settings-file.ts";

/**
 * Refuses a project without the files that an import fills in, and without which no site is built. A
 * folder that is no project can lack them.
 * @throws {Error} if one of them is missing
 */
export function checkProject(folder: string): void {
  if (!existsSync(join(folder, "package.json"))) return;
  const needed = [settingsPath, ...languagesIn(folder).map(homeFile)];
  const missing = needed.filter((path) => !existsSync(join(folder, path)));
  if (missing.length === 0) return;
  throw new Error(
    `${folder} lacks ${missing.join(", ")}, without which the site is not built: restore what came with the project, with git checkout HEAD content, and import again`,
  );
}
