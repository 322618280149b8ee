import { withBase } from "./routes.ts";

/** The address of a path on this site, including the base. A file's name can contain spaces. */
export function href(path: string): string {
  return withBase(import.meta.env.BASE_URL, path).replaceAll(" ", "%20");
}

/** The absolute address of a path, for readers outside the site. */
export function absolute(path: string): string {
  return new URL(href(path), import.meta.env.SITE).href;
}
