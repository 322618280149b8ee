import { existsSync } from "node:fs";
import { join } from "node:path";
import type { NewFile } from "./target.ts";

/** Where a file is kept that an import replaces. */
export function copyOf(path: string): string {
  return `imported/replaced/${path}`;
}

/** The files that came with a project and that an import replaces. */
export class Replaced {
  readonly #project: string;
  readonly #copies: NewFile[] = [];
  readonly #written: NewFile[] = [];
  readonly #removed: string[] = [];

  constructor(project: string) {
    this.#project = project;
  }

  /** Replaces a file by another one, or removes it; returns where its copy is, if the project has it. */
  replace(path: string, content?: string): string | undefined {
    if (!existsSync(join(this.#project, path))) return undefined;
    const copy = copyOf(path);
    this.#copies.push({ path: copy, content: { copyOf: join(this.#project, path) } });
    if (content === undefined) this.#removed.push(path);
    else this.#written.push({ path, content, isMerged: true });
    return copy;
  }

  /**
   * The files to write, first the copies of those that are replaced, and the replaced files to which
   * nothing new is written.
   * @param files those that the import writes
   */
  with(files: readonly NewFile[]): { files: NewFile[]; removed: string[] } {
    const kept = new Set(this.#copies.map(({ path }) => path));
    const imported = new Set(files.map(({ path }) => path));
    const merged = files.map((file) =>
      kept.has(copyOf(file.path)) ? { ...file, isMerged: true } : file,
    );
    return {
      files: [...this.#copies, ...this.#written, ...merged],
      removed: this.#removed.filter((path) => !imported.has(path)),
    };
  }
}
