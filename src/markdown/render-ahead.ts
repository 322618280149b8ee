import type { Render } from "./rendered.ts";

/** How long after a document was recalled it is rendered, in milliseconds: it is shown first. */
const pause = 300;

/**
 * Returns a function that renders a recalled document once, after it was shown, and only the last one
 * of several. When its author saves it, the highlighter is loaded, and its code and formulas are known.
 */
export function renderAhead(render: Render): (path: string, source: string) => void {
  const known = new Set<string>();
  let timer: NodeJS.Timeout | undefined;
  return (path, source) => {
    if (known.has(path)) return;
    clearTimeout(timer);
    timer = setTimeout(() => {
      known.add(path);
      // A document with problems is not recalled; if this fails, so does the next rendering.
      render(path, source).catch(() => undefined);
    }, pause).unref();
  };
}
