import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseHTML } from "linkedom";
import { expect, it } from "vitest";
import { contrastOf } from "./contrast-of.ts";

const folder = join(import.meta.dirname, "../../../public/images/1");

// The page is light or dark, and no colour has a contrast of 4.5 with both: each text has a ground.
it.each(globSync("*.svg", { cwd: folder }))("%s: texts can be read on both themes", (file) => {
  const { document } = parseHTML(readFileSync(join(folder, file), "utf8"));
  const texts = [...document.querySelectorAll("text")];
  expect(texts.length).toBeGreaterThan(0);
  for (const text of texts) {
    const ground = groundOf(text)?.getAttribute("fill") ?? "none";
    expect(ground, `the ground of ${text.textContent}`).toMatch(/^#/);
    for (const part of [text, ...text.querySelectorAll("tspan[fill]")]) {
      const contrast = contrastOf(part.getAttribute("fill") ?? "", ground);
      expect(contrast, part.textContent).toBeGreaterThanOrEqual(4.5);
    }
  }
});

/** The last shape below a text. */
function groundOf(text: Element): Element | undefined {
  const [x, y] = numbers(text, "x", "y");
  const shapes = [...text.ownerDocument.querySelectorAll("rect, circle")];
  return shapes.findLast((shape) => {
    if (shape.localName === "circle") {
      const [cx, cy, r] = numbers(shape, "cx", "cy", "r");
      return Math.hypot(x - cx, y - cy) <= r;
    }
    const [left, top, width, height] = numbers(shape, "x", "y", "width", "height");
    return x >= left && x <= left + width && y >= top && y <= top + height;
  });
}

function numbers(element: Element, ...names: string[]): number[] {
  return names.map((name) => Number(element.getAttribute(name)));
}
