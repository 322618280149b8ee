import type { Names } from "./pieces.ts";
import type { Module } from "../types.ts";

/** What a page fetches before its first run; files are named relative to the same folder. */
export interface PageProgram {
  /** The cells, compiled, by file. */
  cells: Record<string, Module>;
  /**
   * The files of the libraries that the cells' recorded runs used, each of which contains a module
   * as JSON.
   */
  libraries: Record<string, string>;
  /** The file that lists all libraries, for edited code. */
  others: string;
  /** The libraries in each cell's program, which are fetched at the same time, by the cell's file. */
  needed: Record<string, string[]>;
  /** The optional modules that each cell's recorded run used, by the cell's file. */
  wanted: Record<string, string[]>;
  sandbox: string;
}

/** All libraries; edited code may use any of them. */
export interface Libraries {
  /** The files of the libraries. */
  files: Record<string, string>;
  /** The names of np's pieces. */
  names: Names;
}
