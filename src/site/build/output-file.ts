/**
 * The file in the folder of a build for an address of Astro's routes, which has no base.
 *
 * @example outputFile("/posts/a/", "page") // => "posts/a/index.html"
 */
export function outputFile(pathname: string, type: string): string {
  const path = pathname.replace(/^\/|\/$/g, "");
  if (type !== "page") return path;
  if (path === "404") return "404.html";
  return path === "" ? "index.html" : `${path}/index.html`;
}
