/** A part of a text: from a sign that opens it to the end of the one that closes it. */
export interface Range {
  from: number;
  to: number;
}

/**
 * Returns the parts of a text that begin with a match of `open` and end with the next match of the
 * pattern that `closeOf` returns. Text that is not closed is not a part; its end is searched once.
 *
 * @param open a pattern with the flag `g`
 * @param closeOf the source of the pattern that closes a part; "" if the part is the match itself
 */
export function rangesIn(
  text: string,
  open: RegExp,
  closeOf: (opened: RegExpExecArray) => string,
): Range[] {
  const found: Range[] = [];
  const closers = new Map<string, RegExp | undefined>();
  open.lastIndex = 0;
  for (let opened = open.exec(text); opened; opened = open.exec(text)) {
    const source = closeOf(opened);
    if (source !== "") {
      const close = closers.has(source) ? closers.get(source) : new RegExp(source, "gm");
      if (!close) continue;
      close.lastIndex = open.lastIndex;
      const isClosed = close.test(text);
      closers.set(source, isClosed ? close : undefined);
      if (!isClosed) continue;
      open.lastIndex = close.lastIndex;
    }
    found.push({ from: opened.index, to: open.lastIndex });
  }
  return found;
}

/** Returns a function that tells whether a place is in one of these ranges, which are in order. */
export function placesIn(ranges: readonly Range[]): (at: number) => boolean {
  return (at) => {
    const last = ranges[before(ranges, at)];
    return last !== undefined && at < last.to;
  };
}

/** The index of the last one that begins at a place or before it; -1 if there is none. */
export function before(sorted: readonly { from: number }[], at: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle].from <= at) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** Replaces the ranges of a text, which are in order. */
export function replaceRanges<T extends Range>(
  text: string,
  ranges: readonly T[],
  replace: (part: string, range: T) => string,
): string {
  let from = 0;
  const parts = ranges.map((range) => {
    const part = text.slice(from, range.from) + replace(text.slice(range.from, range.to), range);
    from = range.to;
    return part;
  });
  return parts.join("") + text.slice(from);
}

/** The pattern of the tag that ends `{% raw %}` or the like. */
export const endTag = (name: string) => `\\{%-?\\s*end${name}\\s*-?%\\}`;

/** The ranges in which Liquid reads no tags. */
export function unreadRanges(source: string): Range[] {
  return rangesIn(source, /\{%-?\s*(raw|comment)\s*-?%\}/g, ([, name]) => endTag(name));
}

/** A tag of Liquid: `{% name args %}`, or a comment, `{% # … %}`, without a name. */
export interface LiquidTag extends Range {
  name: string | undefined;
  args: string;
}

const tag = /^\{%-?\s*(?:#|(\w+))([^]*?)-?%\}$/;

/**
 * The tags that Liquid reads: not those in `{% raw %}` or `{% comment %}`, nor one within the text of an
 * output, such as `{{ "{% if a " }}%}`, by which a page shows a tag.
 */
export function tagsIn(source: string): LiquidTag[] {
  const open = /\{%-?\s*(raw|comment)\s*-?%\}|\{\{|\{%-?\s*(?=[#\w])/g;
  const closeOf = ([opened, unread]: RegExpExecArray) =>
    unread ? endTag(unread) : opened === "{{" ? "\\}\\}" : "%\\}";
  return rangesIn(source, open, closeOf).flatMap((range) => {
    const [, name, args] = tag.exec(source.slice(range.from, range.to)) ?? [];
    return args === undefined || name === "raw" || name === "comment"
      ? []
      : [{ ...range, name, args }];
  });
}
