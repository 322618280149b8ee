import { Search } from "../../../search/answer/search.ts";
import type { Manifest } from "../../../search/types.ts";

const opened = new Map<string, Promise<Search>>();

/**
 * Opens the index whose manifest is at an address, once; a failed request can be repeated.
 *
 * @param base the site's base, with which the addresses of its other files start
 * @throws {Error} (rejects) if a file cannot be fetched
 */
export function openIndex(path: string, base: string): Promise<Search> {
  const known = opened.get(path);
  if (known) return known;
  // The manifest's address is the same in each version of the site, unlike those of other files.
  const index = read(path, "no-cache").then(
    (text) => new Search(JSON.parse(text) as Manifest, (name) => read(base + name, "default")),
  );
  opened.set(path, index);
  index.catch(() => opened.delete(path));
  return index;
}

/** Lets the index be opened again, since a new version of the site may have replaced it. */
export function forgetIndex(path: string): void {
  opened.delete(path);
}

async function read(address: string, cache: RequestCache): Promise<string> {
  const response = await fetch(address, { cache });
  if (!response.ok) throw new Error(`${address} could not be loaded: ${response.status}`);
  return response.text();
}
