const start = /^\s*<span class="c">(?:\/\/|#)\s*#?region\b/;
const end = /^\s*<span class="c">(?:\/\/|#)\s*#?endregion\b/;

/**
 * Folds the regions of highlighted code: the lines from `// #region name` to `// #endregion` (in
 * Python from `# region name` to `# endregion`). A region is shown as its first line, and opens
 * without scripts. The text of the HTML stays the same. Regions cannot be nested; one that does not
 * end is not folded.
 *
 * @param html the HTML inside `<code>`
 * @param label returns what is shown after the first line of a region, from the number of its lines
 */
export function foldRegions(html: string, label: (lines: number) => string): string {
  if (!/region\b/.test(html)) return html;
  const lines = linesOf(html);
  const out: string[] = [];
  for (let at = 0; at < lines.length; at++) {
    const length = start.test(lines[at]) ? lines.slice(at).findIndex((line) => end.test(line)) : -1;
    if (length < 0) {
      out.push(lines[at]);
      continue;
    }
    const inside = lines.slice(at + 1, at + length + 1).join("");
    // The line ends are in the elements, which are blocks; that of the first line is hidden, since
    // something is shown after it.
    const first = lines[at].replace(/\n(<\/span>)$/, "$1");
    out.push(
      `<details class="cell-fold"><summary data-lines="${label(length - 1)}">${first}<span hidden>\n</span></summary>${inside}</details>`,
    );
    at += length;
  }
  return out.join("");
}

/** The lines of highlighted code, each with its own elements. An element may have several lines. */
function linesOf(html: string): string[] {
  const single = html.replace(
    /<span class="(\w+)">([^<]*)<\/span>/g,
    (_, name: string, text: string) =>
      text.replace(/[^\n]*\n|[^\n]+/g, (line) => `<span class="${name}">${line}</span>`),
  );
  return single.split(/(?<=\n<\/span>)|(?<=\n)(?!<\/span>)/);
}
