/**
 * The first port on which the sites are served; with different ports, two checkouts can be tested
 * at the same time.
 */
const port = Number(process.env.E2E_PORT ?? 4181);

/**
 * The builds to test: one for the root of a host and one for a folder below it. The second is
 * tested only for what depends on addresses: pages, workers and lazy files.
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
