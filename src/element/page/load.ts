import type { Libraries, PageProgram } from "../../cell/program/page-program.ts";
import type { Module } from "../../cell/types.ts";
import { liveFolder } from "./folders.ts";

/** The path of Monaco's bundle in the live folder, which changes with its contents. */
declare const MONACO: string;

/** The address of a file in the live folder. */
export function liveUrl(name: string): string {
  return new URL(liveFolder + name, document.baseURI).href;
}

/** The address of Monaco, which replaces the light editor. */
export const monacoUrl = () => liveUrl(`${MONACO}/monaco.js`);

const loading = new Map<string, Promise<unknown>>();

/**
 * Fetches a JSON file of the live folder once; a failed request can be repeated.
 *
 * @throws Error (rejects) if it cannot be fetched
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
export const loadLibraries = (name: string) => load<Libraries>(name);
export const loadLibrary = (name: string) => load<Module>(name);
/** The types of the libraries, by path: "np/index.d.ts". */
export const loadTypes = () => load<Record<string, string>>(`${MONACO}/types.json`);
