import { addressOf } from "./names.ts";
import { readPostings, type Postings } from "./postings.ts";
import { startsOf } from "./starts.ts";
import type { Manifest, Pack } from "./types.ts";

/** Fetches the text of a file of the index. */
export type Load = (name: string) => Promise<string>;

/** The terms of a shard with their postings, which are read when they are needed. */
type Shard = Map<string, string>;

/** The files of an index; each is loaded once. */
export class IndexFiles {
  readonly manifest: Manifest;
  readonly #load: Load;
  /** The first section of each pack. */
  readonly #starts: number[];
  readonly #shards = new Map<number, Promise<Shard>>();
  readonly #packs = new Map<number, Promise<Pack>>();

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

  /** The pack that contains a section, and the number of its first section. */
  async packOf(section: number): Promise<{ pack: Pack; start: number }> {
    const place = this.#starts.findLastIndex((start) => start <= section);
    const known = this.#packs.get(place);
    const pack =
      known ??
      this.#load(addressOf(this.manifest, "packs", place)).then((text) => JSON.parse(text) as Pack);
    if (!known) this.#keep(this.#packs, place, pack);
    return { pack: await pack, start: this.#starts[place] };
  }

  #placeOf(term: string): number {
    return Math.max(
      0,
      this.manifest.shards.findLastIndex((first) => first <= term),
    );
  }

  #shard(place: number): Promise<Shard> {
    const known = this.#shards.get(place);
    if (known) return known;
    const shard = this.#load(addressOf(this.manifest, "shards", place)).then(
      (text) => new Map(text.split("\n").map((line) => line.split(" ", 2) as [string, string])),
    );
    this.#keep(this.#shards, place, shard);
    return shard;
  }

  /** A file that could not be loaded is tried again the next time. */
  #keep<T>(files: Map<number, Promise<T>>, place: number, file: Promise<T>): void {
    files.set(place, file);
    file.catch(() => files.delete(place));
  }
}
