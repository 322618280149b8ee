import { addressOf, type Part } from "./names.ts";
import { readPostings, type Postings } from "./postings.ts";
import { readShard, type Shard } from "./shards.ts";
import { startsOf } from "./starts.ts";
import type { IndexedPage, IndexedSection, Manifest, Pack, PackedCode } from "../types.ts";

/** Fetches the text of a file of the index. */
export type Load = (name: string) => Promise<string>;

/** A section and its page, as answers show them. */
export interface FoundSection
  extends
    Pick<IndexedPage, "path" | "title" | "number">,
    Pick<IndexedSection, "anchor" | "heading" | "text"> {
  hasCode: boolean;
}

/** The files of an index; each is loaded once. */
export class IndexFiles {
  readonly manifest: Manifest;
  readonly #load: Load;
  /** The first section of each pack. */
  readonly #starts: number[];
  readonly #shards = new Map<number, Promise<Shard>>();
  readonly #packs = new Map<number, Promise<Pack>>();
  readonly #codes = new Map<number, Promise<PackedCode>>();

  constructor(manifest: Manifest, load: Load) {
    this.manifest = manifest;
    this.#load = load;
    this.#starts = startsOf(manifest.packs);
  }

  /** The postings of a term; empty if no section contains it. */
  async postingsOf(term: string): Promise<Postings> {
    const shard = await this.#shard(this.#placeOf(term));
    return readPostings(shard.get(term) ?? "");
  }

  /** The terms of the shards in which terms with this beginning are, at most `most` shards. */
  termsNear(beginning: string, most: number): Promise<string[]> {
    return this.termsBetween(beginning, beginning, most);
  }

  /** The same for all beginnings from one to another. */
  async termsBetween(from: string, to: string, most: number): Promise<string[]> {
    const first = this.#placeOf(from);
    const last = Math.min(this.#placeOf(`${to}\uffff`), first + most - 1);
    const places = Array.from({ length: last - first + 1 }, (_, i) => first + i);
    const shards = await Promise.all(places.map((place) => this.#shard(place)));
    return shards.flatMap((shard) => [...shard.keys()]);
  }

  /** A section and its page. */
  async sectionOf(number: number): Promise<FoundSection> {
    const { place, index } = this.#packOf(number);
    const read = (text: string) => JSON.parse(text) as Pack;
    const pack = await this.#once(this.#packs, "packs", place, read);
    const all = pack.flatMap(([path, title, number, sections]) =>
      sections.map(([anchor, heading, text, hasCode]): FoundSection => {
        return { path, title, number, anchor, heading, text, hasCode: hasCode === 1 };
      }),
    );
    return all[index];
  }

  /** The code of a section that has some. */
  async codeOf(number: number): Promise<string> {
    const { place, index } = this.#packOf(number);
    const read = (text: string) => JSON.parse(text) as PackedCode;
    return (await this.#once(this.#codes, "codes", place, read))[index];
  }

  /** The place of the pack that contains a section, and the section's index in it. */
  #packOf(section: number): { place: number; index: number } {
    const place = this.#starts.findLastIndex((start) => start <= section);
    return { place, index: section - this.#starts[place] };
  }

  #placeOf(term: string): number {
    return Math.max(
      0,
      this.manifest.shards.findLastIndex((first) => first <= term),
    );
  }

  #shard(place: number): Promise<Shard> {
    return this.#once(this.#shards, "shards", place, readShard);
  }

  /** A file, loaded once; one that could not be loaded is tried again the next time. */
  #once<T>(
    files: Map<number, Promise<T>>,
    part: Part,
    place: number,
    read: (text: string) => T,
  ): Promise<T> {
    const known = files.get(place);
    if (known) return known;
    const file = this.#load(addressOf(this.manifest, part, place)).then(read);
    files.set(place, file);
    file.catch(() => files.delete(place));
    return file;
  }
}
