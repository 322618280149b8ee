/**
 * The id of a heading by kramdown's rule ("Automatic Generation of Header IDs", as GitHub's parser
 * changes it): from the source of its text, with letters and digits of all scripts.
 */
export function createIds(): (source: string) => string {
  const numbered = numbers();
  return (source) =>
    numbered(
      source
        .toLowerCase()
        .replace(/[^\p{Alphabetic}\p{M}\p{Nd}\p{Pc} \t-]/gu, "")
        .replace(/[ \t]/g, "-"),
    );
}

/** The id of a heading in an element of HTML, where kramdown keeps to its own rule: from ASCII. */
export function createAsciiIds(): (source: string) => string {
  const numbered = numbers();
  return (source) =>
    numbered(
      source
        .replace(/^[^a-zA-Z]+/, "")
        .replace(/[^a-zA-Z0-9 -]/g, "")
        .replaceAll(" ", "-")
        .toLowerCase() || "section",
    );
}

/** Adds a number to an id that is there already. */
function numbers(): (id: string) => string {
  const counts = new Map<string, number>();
  return (id) => {
    const count = counts.get(id);
    counts.set(id, (count ?? -1) + 1);
    return count === undefined ? id : `${id}-${count + 1}`;
  };
}
