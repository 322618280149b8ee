import type { Library } from "./types.ts";

/** The addresses of the entries of types, by their names: "#Choosing", "../np/#NDArray". */
export type Addresses = ReadonlyMap<string, string>;

/**
 * The addresses of the types of all libraries, as seen from one library's page; its own types come
 * first.
 */
export function addressesFor(library: Library, libraries: readonly Library[]): Addresses {
  const others = libraries.filter(({ name }) => name !== library.name);
  return new Map([
    ...others.flatMap((other) => typesOf(other).map((name) => [name, `../${other.name}/#${name}`])),
    ...typesOf(library).map((name) => [name, `#${name}`]),
  ] as [string, string][]);
}

/**
 * Adds links to the types in highlighted code, except links to the entry that contains the code.
 */
export function linkTypes(html: string, addresses: Addresses, here: string): string {
  return html.replace(/<[^>]*>|\w+/g, (part) => {
    const address = addresses.get(part);
    return address && address !== here ? `<a href="${address}">${part}</a>` : part;
  });
}

function typesOf({ groups }: Library): string[] {
  return groups
    .flatMap(({ entries }) => entries)
    .filter(({ signatures }) => /^(?:class|interface|type) /.test(signatures[0]))
    .map(({ name }) => name);
}
