import { codeDigest, digest, keep, recall, type FileText } from "../../cache/index.ts";
import { excerptOf } from "../../markdown/prose/excerpt.ts";
import { readingMinutes } from "../../markdown/prose/reading-time.ts";
import { contentPath } from "../../schema/index.ts";
import type { FrontMatter } from "../../schema/index.ts";
import type { Found } from "../model/page.ts";
import { langOfFile } from "../addresses/routes.ts";

/** By file, with the digest of the text. */
type Known = Record<string, { text: string; found: Found }>;

/**
 * The excerpts and reading times of pages, which are found in their texts. They are kept in one file,
 * since those of all pages together are small.
 */
export class FoundInTexts {
  readonly #record: string;
  #known: Promise<Known> | undefined;
  #isNew = false;

  /** @param contentDir the path of content/, with which the paths of files start */
  constructor(contentDir: string) {
    const code = codeDigest(import.meta.url);
    this.#record = digest(["found in texts", code, process.cwd(), contentDir]);
  }

  /** The excerpt and reading time of a file: an excerpt only if the front matter has no description. */
  async of(file: string, { text, digest }: FileText, { data }: FrontMatter): Promise<Found> {
    const isPost = contentPath(file)?.kind === "posts";
    if (!isPost && data.description !== undefined) return {};
    const known = await this.#read();
    if (known[file]?.text === digest) return known[file].found;
    const found = {
      minutes: isPost ? readingMinutes(langOfFile(file), text) : undefined,
      excerpt: data.description === undefined ? excerptOf(file, text) : undefined,
    };
    known[file] = { text: digest, found };
    this.#isNew = true;
    return found;
  }

  /** Keeps what is known of these files for the next command. */
  async keep(files: readonly string[]): Promise<void> {
    if (!this.#isNew) return;
    this.#isNew = false;
    const known = await this.#read();
    const now = files.flatMap((file) => (file in known ? [[file, known[file]]] : []));
    await keep(this.#record, Object.fromEntries(now) as Known);
  }

  async #read(): Promise<Known> {
    return (this.#known ??= recall<Known>(this.#record).then((known) => known ?? {}));
  }
}
