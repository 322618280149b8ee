import type { PageProgram } from "../cell/page-program.ts";
import type { Module } from "../cell/types.ts";

const folder =
  document.querySelector<HTMLMetaElement>('meta[name="mitbadak:live"]')?.content ?? "/";

/** The path that the site's pages are below; it ends with a slash. */
export const siteFolder = folder.replace(/_live\/$/, "");

/** The address of a file beside the page programs. */
export function liveUrl(name: string): string {
  return new URL(folder + name, document.baseURI).href;
}

const loading = new Map<string, Promise<unknown>>();

/**
 * A JSON file of the live folder, fetched once; a failure is forgotten, so that one can try again.
 *
 * @throws Error (rejects) when it cannot be fetched
 */
function load<T>(name: string): Promise<T> {
  const known = loading.get(name);
  if (known) return known as Promise<T>;
  const fetched = fetch(liveUrl(name)).then((response) => {
    if (!response.ok) throw new Error(`${name} could not be loaded: ${response.status}`);
    return response.json() as Promise<T>;
  });
  fetched.catch(() => loading.delete(name));
  loading.set(name, fetched);
  return fetched;
}

export const loadProgram = (name: string) => load<PageProgram>(name);
export const loadLibrary = (name: string) => load<Module>(name);
