/**
 * The first port on which the sites are served; with different ports, two checkouts can be tested
 * at the same time.
 */
const port = Number(process.env.E2E_PORT ?? 4181);

interface Build {
  name: string;
  base: string;
  dist: string;
  /** Whose content: that of the checkout, or the small blog of e2e/blog. */
  content: "own" | "blog";
  testMatch: string;
  testIgnore?: string;
}

/**
 * The builds to test: the book for the root of a host, and the small blog, which contains a page of
 * every kind, also for a folder below the root. The folder is tested only for what depends on
 * addresses: pages, workers and lazy files.
 */
const builds: Build[] = [
  {
    name: "root",
    base: "/",
    dist: "dist",
    content: "own",
    testMatch: "**/*.spec.ts",
    testIgnore: "**/blog/**",
  },
  {
    name: "blog",
    base: "/",
    dist: "dist-blog/root",
    content: "blog",
    testMatch: "**/blog/*.spec.ts",
    testIgnore: "**/addresses.spec.ts",
  },
  {
    name: "blog-folder",
    base: "/repo/",
    dist: "dist-blog/folder",
    content: "blog",
    testMatch: "**/blog/{addresses,redirects}.spec.ts",
  },
];

export const sites = builds.map((build, i) => ({
  ...build,
  port: port + i,
  url: `http://localhost:${port + i}${build.base}`,
}));
