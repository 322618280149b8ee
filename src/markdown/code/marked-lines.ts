/** The lines of a fence that its options mark, counted from 1. */
export interface Marks {
  mark: ReadonlySet<number>;
  ins: ReadonlySet<number>;
  del: ReadonlySet<number>;
}

/** The options of a fence that is not a cell. */
export interface FenceOptions extends Marks {
  title?: string;
}

/**
 * Reads the options after a fence's language: `{1,3-5}` marks lines, `ins={2}` and `del={3}` show
 * them as inserted and deleted, and `title="a.py"` or `title=a.py` names the code. Other words are
 * ignored; option-problems.ts warns of those that look like an option.
 *
 * @example fenceOptions('{1,3-4} title="a.py"').mark // => Set { 1, 3, 4 }
 */
export function fenceOptions(meta: string): FenceOptions {
  const title = /(?:^|\s)title=(?:"([^"]*)"|'([^']*)'|([^\s"'{}]+))/.exec(meta);
  const rest = meta.replace(/=("[^"]*"|'[^']*')/g, "");
  const lines = (name: string) =>
    linesOf(new RegExp(`(?:^|\\s)${name}\\{([\\d,\\s-]*)\\}`).exec(rest)?.[1] ?? "");
  return {
    mark: lines(""),
    ins: lines("ins="),
    del: lines("del="),
    title: title?.[1] ?? title?.[2] ?? title?.[3],
  };
}

/** No code has more lines than this. */
const most = 100_000;

function linesOf(list: string): Set<number> {
  const lines = new Set<number>();
  for (const part of list.split(",")) {
    const [, from, to = from] = /^\s*(\d+)(?:\s*-\s*(\d+))?\s*$/.exec(part) ?? [];
    for (let line = Number(from); line <= Math.min(Number(to), most); line++) lines.add(line);
  }
  return lines;
}

/**
 * Wraps the marked lines of highlighted code in `<mark>`, `<ins>` and `<del>`.
 *
 * @param html the HTML inside `<code>`, whose `<span>` elements are not nested
 */
export function markLines(html: string, { mark, ins, del }: Marks): string {
  if (mark.size + ins.size + del.size === 0) return html;
  const lines = splitLines(html);
  const tagOf = (line: number) =>
    ins.has(line) ? "ins" : del.has(line) ? "del" : mark.has(line) ? "mark" : undefined;
  return lines
    .map((line, index) => {
      const tag = tagOf(index + 1);
      const last = index === lines.length - 1;
      // The style makes these elements blocks, so the line's end is inside.
      return tag ? `<${tag}>${line || " "}${last ? "" : "\n"}</${tag}>` : line + (last ? "" : "\n");
    })
    .join("");
}

/** Splits the HTML at the ends of lines, closing a `<span>` before each and opening it after. */
function splitLines(html: string): string[] {
  let open = "";
  return html.split("\n").map((line) => {
    const before = open;
    for (const [tag] of line.matchAll(/<span[^>]*>|<\/span>/g)) open = tag === "</span>" ? "" : tag;
    return (before + line + (open && "</span>")).replace(/<span[^>]*><\/span>/g, "");
  });
}
