import type { Locator } from "@playwright/test";

/** How far to the right of the first line those rows of a code start that continue a line. */
export function indentsOfWraps(code: Locator): Promise<number[]> {
  return code.evaluate((code) => {
    const range = document.createRange();
    const texts = document.createTreeWalker(code, NodeFilter.SHOW_TEXT);
    let edge: number | undefined;
    let row = -Infinity;
    let begins = true;
    const indents: number[] = [];
    while (texts.nextNode()) {
      const text = texts.currentNode as Text;
      for (let i = 0; i < text.length; i++) {
        if (text.data[i] === "\n") begins = true;
        if (/\s/.test(text.data[i])) continue;
        range.setStart(text, i);
        range.setEnd(text, i + 1);
        const { left, bottom, height } = range.getBoundingClientRect();
        edge ??= left;
        if (bottom - row > height / 2 && !begins) indents.push(left - edge);
        row = bottom;
        begins = false;
      }
    }
    return indents;
  });
}
