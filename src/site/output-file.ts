import { join } from "node:path";

/** The file in the folder of a build for an address of Astro's routes, which has no base. */
export function outputFile(pathname: string, type: string): string {
  const path = pathname.replace(/^\/|\/$/g, "");
  if (type !== "page") return path;
  return path === "404" ? "404.html" : join(path, "index.html");
}
