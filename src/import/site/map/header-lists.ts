import type { OldSite } from "../old-site.ts";
import { isKeys } from "../read/yaml.ts";
import { headersIn } from "./header-pages.ts";

/** A loop over data or a setting that begins with a link to each entry. */
const loop =
  /\{%-?\s*for\s+(\w+)\s+in\s+site\.([\w.-]+)[^%]*%\}(?:(?!\{%-?\s*endfor)[^]){0,2000}?\bhref\s*=\s*["'][^"'>]{0,200}\{\{-?\s*\1\./g;

/** The lists of data and settings whose links the header of a blog shows. */
export function listsInHeader({
  config,
  data,
  includes,
}: Pick<OldSite, "config" | "data" | "includes">): unknown[][] {
  const site = { ...config.all, data };
  return headersIn(includes).flatMap((source) =>
    Array.from(source.matchAll(loop), ([, , path]) => valueAt(site, path)).filter(Array.isArray),
  );
}

/** @example valueAt({ data: { menu: [1] } }, "data.menu") // => [1] */
function valueAt(site: unknown, path: string): unknown {
  return path
    .split(".")
    .reduce<unknown>(
      (value, key) => (isKeys(value) && Object.hasOwn(value, key) ? value[key] : undefined),
      site,
    );
}
