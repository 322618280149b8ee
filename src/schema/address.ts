/** Where the site is served: `url` without a path, `base` with a slash at both ends. */
export interface Address {
  url: string;
  base: string;
}

/**
 * Returns the site's address from site.yml, which SITE_URL and BASE_PATH override. Slashes at the
 * ends of both are optional; if SITE_URL is set, its path is the base unless BASE_PATH is set.
 * @example siteAddress({ url: "https://a.io", base: "/" }, { BASE_PATH: "repo" }) // => { url: "https://a.io", base: "/repo/" }
 * @throws {Error} if either is invalid
 */
export function siteAddress(
  site: Address,
  env: Readonly<Record<string, string | undefined>>,
): Address {
  const url = parseUrl(env.SITE_URL || site.url, env.SITE_URL ? "SITE_URL" : "site.yml: url");
  const path = env.BASE_PATH || (env.SITE_URL ? url.pathname : site.base);
  return { url: url.origin, base: parseBase(path, env.BASE_PATH ? "BASE_PATH" : "base") };
}

/** What is wrong with the address that SITE_URL and BASE_PATH set; undefined if it is valid. */
export function addressProblem(...address: Parameters<typeof siteAddress>): string | undefined {
  try {
    siteAddress(...address);
    return undefined;
  } catch (error) {
    return (error as Error).message;
  }
}

function parseUrl(value: string, name: string): URL {
  const url = URL.canParse(value) ? new URL(value) : undefined;
  if (!url || !/^https?:$/.test(url.protocol) || url.search || url.hash) {
    throw new Error(
      `${name} is "${value}": write where the site is served, such as https://name.github.io`,
    );
  }
  return url;
}

/** Whether a text is a base; slashes at its ends are optional. */
export function isBase(value: string): boolean {
  return partsOf(value).every((part) => /^[\w.~-]+$/.test(part) && !/^\.+$/.test(part));
}

function partsOf(value: string): string[] {
  return value.split("/").filter(Boolean);
}

function parseBase(value: string, name: string): string {
  if (!isBase(value)) {
    throw new Error(`${name} is "${value}": write the path below the host, such as / or /repo/`);
  }
  const parts = partsOf(value);
  return parts.length ? `/${parts.join("/")}/` : "/";
}
