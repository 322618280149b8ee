import { randomUUID } from "node:crypto";
import { mkdirSync, renameSync, writeFileSync } from "node:fs";
import module from "node:module";
import { dirname } from "node:path";
import { readUsed } from "./age.ts";
import { digest } from "./digest.ts";

/** A file of TypeScript as it last was: the digest of its text, and this text without its types. */
interface Stripped {
  digest: string;
  code: string;
}

/**
 * Files of TypeScript without their types, which Node replaces by blanks. It would take 0.3 s to do so
 * for the files of a command at each start.
 */
export class StrippedFiles {
  readonly #record: string;
  readonly #files: Map<string, Stripped>;
  #isNew = false;

  /** @param record the file in which the results are kept; an unreadable one counts as empty */
  constructor(record: string) {
    this.#record = record;
    this.#files = recorded(record);
  }

  /**
   * The code of a file without its types.
   *
   * @throws {SyntaxError} if the text is not TypeScript, or needs more than its types removed
   */
  codeOf(path: string, text: string): string {
    const key = digest(text);
    const known = this.#files.get(path);
    if (known?.digest === key) return known.code;
    const code = module.stripTypeScriptTypes(text);
    this.#files.set(path, { digest: key, code });
    this.#isNew = true;
    return code;
  }

  /** Stores what is new. The file is written atomically, since commands can run at the same time. */
  save(): void {
    if (!this.#isNew) return;
    const fresh = `${this.#record}.${randomUUID()}`;
    mkdirSync(dirname(fresh), { recursive: true });
    writeFileSync(fresh, JSON.stringify([...this.#files]));
    renameSync(fresh, this.#record);
    this.#isNew = false;
  }
}

function recorded(path: string): Map<string, Stripped> {
  try {
    return new Map(JSON.parse(readUsed(path)) as [string, Stripped][]);
  } catch {
    return new Map();
  }
}
