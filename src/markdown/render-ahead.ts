import type { Render } from "./rendered.ts";

/** How long after a document was shown it is rendered, in milliseconds. */
const pause = 300;

/**
 * Returns a function that renders a recalled document once, after it was shown. When its author saves
 * it, the highlighter is loaded, and its code and formulas are known. A page asks for its own document
 * and then for others, such as its translation, of which it shows only the headings: of several
 * documents at once, only the first one is rendered.
 *
 * @returns a function that takes a document's path, and its text if it was recalled
 */
export function renderAhead(render: Render): (path: string, recalled?: string) => void {
  const known = new Set<string>();
  let timer: NodeJS.Timeout | undefined;
  return (path, recalled) => {
    if (timer) return;
    timer = setTimeout(() => {
      timer = undefined;
      if (recalled === undefined || known.has(path)) return;
      known.add(path);
      // A document with problems is not recalled; if this fails, so does the next rendering.
      render(path, recalled).catch(() => undefined);
    }, pause).unref();
  };
}
