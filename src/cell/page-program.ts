import type { Module } from "./types.ts";

/** What a page fetches before its first run; files are named relative to the same folder. */
export interface PageProgram {
  /** The cells, compiled, by file. */
  cells: Record<string, Module>;
  /** The files of the libraries, each of which contains a module as JSON. */
  libraries: Record<string, string>;
  /** The optional modules that each cell's recorded run used, by the cell's file. */
  wanted: Record<string, string[]>;
  sandbox: string;
}
