import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { hasPaperMarks } from "./paper-marks.ts";

test("cells with controls, snapshots or a cut output have a mark on paper", () => {
  expect(hasPaperMarks('<label class="cell-control">')).toBe(true);
  expect(hasPaperMarks('<fieldset class="cell-frames">')).toBe(true);
  expect(hasPaperMarks('<span class="cell-fold">')).toBe(true);
});

test("an empty row of controls and a folded region of code do not make one", () => {
  const cell = '<div class="cell-controls"></div><details class="cell-fold"></details>';
  expect(hasPaperMarks(cell)).toBe(false);
});

test("the styles for paper name the same elements", () => {
  const css = readFileSync(new URL("../styles/cell-print.css", import.meta.url), "utf8");
  const selector = /live-cell:is\(([^{]*)\)::after \{\s+content: "▶ #"/.exec(css)?.[1];
  expect(selector).toBe(":has(.cell-control), :has(.cell-frames), :has(span.cell-fold)");
});
