import { digest, keep, recall } from "../../cache/index.ts";

/**
 * The highlighted fences of one document. A record keeps those of its last version, so that an edit
 * beside them does not load the highlighter.
 */
export class KeptFences {
  readonly #record: string;
  #known: Promise<Record<string, string>> | undefined;
  readonly #used: Record<string, string> = {};
  #isNew = false;

  /** @param file the document's path */
  constructor(file: string) {
    this.#record = digest(["fences", file]);
  }

  /** What is known under a key, or else what `make` makes. */
  async of(key: string, make: () => Promise<string>): Promise<string> {
    this.#known ??= recall<Record<string, string>>(this.#record).then((known) => known ?? {});
    const known = (await this.#known)[key];
    this.#isNew ||= known === undefined;
    return (this.#used[key] = known ?? (await make()));
  }

  /** Keeps what was asked for, if some of it was not known. */
  async keep(): Promise<void> {
    if (this.#isNew) await keep(this.#record, this.#used);
  }
}
