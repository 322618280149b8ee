import type { Module } from "./types.ts";

/** What a page fetches before its first run; names of files stand in the same folder. */
export interface PageProgram {
  /** The cells, compiled, by file. */
  cells: Record<string, Module>;
  /** The files of the libraries, each a module as JSON. */
  libraries: Record<string, string>;
  /** The modules beside the libraries that a cell's documented run wants, by file. */
  wanted: Record<string, string[]>;
  sandbox: string;
}
