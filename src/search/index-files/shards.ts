/** The terms of a shard with their postings, which are read when they are needed. */
export type Shard = Map<string, string>;

/** A term, and its postings as `writePostings` wrote them. */
export type ShardLine = [term: string, postings: string];

/** The largest number of characters at the beginning of a term that one digit says. */
const most = 35;

/**
 * Sorted terms with their postings as text, a line for each. It begins with a digit: the number of
 * characters, up to 35, that the term has in common with the one before.
 *
 * @example writeShard([["gradient", "4a"], ["gradual", "2b"]]) // => "0gradient 4a\n4ual 2b"
 */
export function writeShard(lines: readonly ShardLine[]): string {
  return lines
    .map(([term, postings], i) => {
      const shared = Math.min(sharedBy(lines[i - 1]?.[0] ?? "", term), most);
      // Half of a character could not be encoded.
      const kept = term.slice(0, shared).isWellFormed() ? shared : shared - 1;
      return `${kept.toString(36)}${term.slice(kept)} ${postings}`;
    })
    .join("\n");
}

/** The shard that `writeShard` wrote. */
export function readShard(text: string): Shard {
  let term = "";
  return new Map(
    text.split("\n").map((line) => {
      const [rest, postings] = line.slice(1).split(" ");
      term = term.slice(0, parseInt(line[0], 36)) + rest;
      return [term, postings];
    }),
  );
}

/** The shortest beginning of a shard's first term that is after the last term of the shard before. */
export function separatorOf(last: string | undefined, first: string): string {
  return first.slice(0, last === undefined ? 0 : sharedBy(last, first) + 1);
}

/** The number of characters with which both texts begin. */
function sharedBy(a: string, b: string): number {
  let same = 0;
  while (same < a.length && a[same] === b[same]) same++;
  return same;
}
