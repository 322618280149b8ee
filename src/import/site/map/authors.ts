import { slugify } from "../address/slug.ts";
import { list, text } from "../read/config.ts";
import { isKeys } from "../read/yaml.ts";
import type { OldSite } from "../old-site.ts";
import { introductionOf } from "./introduction.ts";
import { readable } from "./keys.ts";

/** An author of site.yml. */
export interface Author {
  id: string;
  name: string;
}

/** The authors of a site, by what its documents call them. */
export class Authors {
  readonly all: Author[] = [];
  /** Those whom documents name. */
  readonly named = new Set<Author>();
  readonly #names: Record<string, unknown>;

  /** @param data the variable `site.data`, in which themes list authors */
  constructor({ config, data }: OldSite) {
    this.#names = isKeys(data.authors) ? data.authors : {};
    const { author, social, name } = config.all;
    const named = nameOf(author) || (isKeys(social) && nameOf(social)) || text(name);
    this.#add(named || introductionOf(config).title);
  }

  /** The id of an author, who is added if it is a new one; undefined if the value names nobody. */
  idOf(value: unknown): string | undefined {
    const author = this.#add(value);
    if (author) this.named.add(author);
    return author?.id;
  }

  #add(value: unknown): Author | undefined {
    const [first] = list(value);
    const known = typeof first === "string" ? this.#names[first] : undefined;
    const name = readable(nameOf(known) || nameOf(first));
    if (name === "") return undefined;
    const wanted = isKeys(known) ? text(first) : name;
    const same = this.all.find((author) => author.name === name);
    if (same) return same;
    const ascii = slugify(wanted, "ascii") || slugify(name) || "author";
    const taken = (id: string) => this.all.some((author) => author.id === id);
    let id = ascii;
    for (let number = 2; taken(id); number++) id = `${ascii}-${number}`;
    const added = { id, name };
    this.all.push(added);
    return added;
  }
}

function nameOf(value: unknown): string {
  if (!isKeys(value)) return text(value).trim();
  return text(value.name ?? value.display_name ?? value.title).trim();
}
