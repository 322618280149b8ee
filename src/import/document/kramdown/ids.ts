/**
 * The id of a heading by kramdown's rule ("Automatic Generation of Header IDs", as GitHub's parser
 * changes it): from the source of its text, with letters and digits of all scripts.
 */
export function createIds(): (source: string) => string {
  const counts = new Map<string, number>();
  return (source) => {
    const slug = source
      .toLowerCase()
      .replace(/[^\p{Alphabetic}\p{M}\p{Nd}\p{Pc} \t-]/gu, "")
      .replace(/[ \t]/g, "-");
    const base = slug || "section";
    const count = counts.get(base);
    counts.set(base, (count ?? -1) + 1);
    return count === undefined ? base : `${base}-${count + 1}`;
  };
}
