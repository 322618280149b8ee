import { existsSync } from "node:fs";
import { join } from "node:path";

/** The folder of the built site; without one, ends the command and says how to build it. */
export function builtSite(root: string): string {
  const dist = join(root, "dist");
  if (existsSync(join(dist, "cells.json"))) return dist;
  console.error("dist/cells.json does not exist: run npm run build first.");
  process.exit(2);
}
