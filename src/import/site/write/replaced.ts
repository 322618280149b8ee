import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { NewFile } from "./target.ts";

/** Where a file is kept that an import replaces. */
function copyOf(path: string): string {
  return `imported/replaced/${path}`;
}

/**
 * Where a file is kept that has no place in the new site: apart from those that are replaced, so that
 * all of them can be moved back.
 */
export function asideOf(path: string): string {
  return `imported/project/${path}`;
}

/** The files that came with a project and that an import replaces or sets aside. */
export class Replaced {
  readonly #project: string;
  /** Where each file is kept. */
  readonly #copies = new Map<string, string>();
  readonly #written: NewFile[] = [];

  constructor(project: string) {
    this.#project = project;
  }

  /** Replaces a file by another one, or removes it; returns where its copy is, if the project has it. */
  replace(path: string, content?: string): string | undefined {
    if (!existsSync(join(this.#project, path))) return undefined;
    this.#copies.set(path, copyOf(path));
    if (content !== undefined) this.#written.push({ path, content, isMerged: true });
    return copyOf(path);
  }

  /** Whether a file is replaced or set aside. */
  has(path: string): boolean {
    return this.#copies.has(path);
  }

  /** Removes a file that the project has, unless the import writes another one in its place. */
  setAside(path: string): void {
    this.#copies.set(path, asideOf(path));
  }

  /** Whether an import that was interrupted wrote a file, which then is not one that came with the project. */
  #isWritten(file: NewFile | undefined): boolean {
    if (file === undefined || typeof file.content !== "string") return false;
    return readFileSync(join(this.#project, file.path), "utf8") === file.content;
  }

  /**
   * The files to write, first the copies of those that are replaced, and the replaced files to which
   * nothing new is written, with their copies.
   * @param files those that the import writes
   */
  with(files: readonly NewFile[]): { files: NewFile[]; removed: { path: string; copy: string }[] } {
    const all = [...this.#written, ...files];
    const written = new Map(all.map((file) => [file.path, file]));
    const copies = Array.from(this.#copies, ([path, copy]) => ({
      path,
      copy: written.has(path) ? copyOf(path) : copy,
    })).filter(({ path }) => !this.#isWritten(written.get(path)));
    return {
      files: [
        ...copies.map(({ path, copy }) => ({
          path: copy,
          content: { copyOf: join(this.#project, path) },
        })),
        ...all.map((file) => (this.#copies.has(file.path) ? { ...file, isMerged: true } : file)),
      ],
      removed: copies.filter(({ path }) => !written.has(path)),
    };
  }
}
