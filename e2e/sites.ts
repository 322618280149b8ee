/** The first of the ports that the sites are served on; another one lets two checkouts test at once. */
const port = Number(process.env.E2E_PORT ?? 4181);

/**
 * The site is tested as it is built for a host's root and for a folder below it; there only what
 * depends on addresses: pages, workers and lazy files.
 */
export const sites = [
  { name: "root", base: "/", dist: "dist", port, testMatch: "**/*.spec.ts" },
  {
    name: "folder",
    base: "/repo/",
    dist: "dist-folder",
    port: port + 1,
    testMatch: "**/addresses.spec.ts",
  },
].map((site) => ({ ...site, url: `http://localhost:${site.port}${site.base}` }));
