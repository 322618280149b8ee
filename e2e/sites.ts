/** The site is tested as it is built for a host's root and for a folder below it. */
export const sites = [
  { name: "root", base: "/", dist: "dist", port: 4181 },
  { name: "folder", base: "/repo/", dist: "dist-folder", port: 4182 },
].map((site) => ({ ...site, url: `http://localhost:${site.port}${site.base}` }));
