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
 * The builds to test: of each content one for the root of a host and one for a folder below it. The
 * folder is tested only for what depends on addresses: pages, workers and lazy files.
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
    name: "folder",
    base: "/repo/",
    dist: "dist-folder",
    content: "own",
    testMatch: "**/addresses.spec.ts",
  },
  {
    name: "blog",
    base: "/",
    dist: "dist-blog/root",
    content: "blog",
    testMatch: "**/blog/*.spec.ts",
  },
  {
    name: "blog-folder",
    base: "/repo/",
    dist: "dist-blog/folder",
    content: "blog",
    testMatch: "**/blog/redirects.spec.ts",
  },
];

export const sites = builds.map((build, i) => ({
  ...build,
  port: port + i,
  url: `http://localhost:${port + i}${build.base}`,
}));
