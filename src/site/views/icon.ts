import { existsSync } from "node:fs";
import { extname, join } from "node:path";

const names = ["icon.svg", "favicon.svg", "favicon.png", "favicon.ico"];
const types: Record<string, string> = {
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".ico": "image/x-icon",
};

/**
 * The icon of the tab, its address without the base; undefined if public/ contains none.
 * @param root the project's folder
 */
export function iconIn(root: string): { address: string; type: string } | undefined {
  const name = names.find((one) => existsSync(join(root, "public", one)));
  return name === undefined ? undefined : { address: `/${name}`, type: types[extname(name)] };
}
