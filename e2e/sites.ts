/**
 * The site is tested as it is built for a host's root and for a folder below it; there only what
 * depends on addresses: pages, workers and lazy files.
 */
export const sites = [
  { name: "root", base: "/", dist: "dist", port: 4181, testMatch: "**/*.spec.ts" },
  {
    name: "folder",
    base: "/repo/",
    dist: "dist-folder",
    port: 4182,
    testMatch: ["**/cells.spec.ts", "**/monaco.spec.ts"],
  },
].map((site) => ({ ...site, url: `http://localhost:${site.port}${site.base}` }));
