import { withBase } from "./routes.ts";

/** The address of a path on this site, as it is served. */
export function href(path: string): string {
  return withBase(import.meta.env.BASE_URL, path);
}

/** The same with its host, for those who read the page elsewhere. */
export function absolute(path: string): string {
  return new URL(href(path), import.meta.env.SITE).href;
}
