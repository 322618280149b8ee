import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { headingId, movedCells, partsOf } from "./parts.ts";

/** A page with this text. */
function pageWith(text: string): string {
  const file = join(mkdtempSync(join(tmpdir(), "parts-")), "a.md");
  writeFileSync(file, text);
  return file;
}

const cell = (options: string) => `\`\`\`ts live ${options}\n\`\`\`\n`;

it("headingId is the id that a heading has", () => {
  expect(headingId("1.3.2 Softmax, and `t`")).toBe("132-softmax-and-t");
  expect(headingId("1.3.1 손실 함수")).toBe("131-손실-함수");
});

it("the entries of the parts have the ids of the old headings, unless the page has them itself", () => {
  const file = pageWith(`${cell('file="a.ts"')}\n${cell('file="b.ts" from="c"')}`);
  const heading = (text: string, depth = 2) => ({ depth, slug: headingId(text), text });
  const page = (title: string, ...headings: ReturnType<typeof heading>[]) => ({
    file,
    title,
    path: `/${title}/`,
    description: "",
    headings,
  });
  const [first, second] = partsOf(
    [
      page("1.1 Loss", heading("Softmax"), heading("Deeper", 3), heading("Exercises")),
      page("1.2 Update", heading("Exercises"), heading("References")),
    ],
    [heading("References")],
  );
  expect(first).toMatchObject({ id: "11-loss", nameId: "loss", cells: ["a.ts"] });
  expect(first.headings.map(({ id }) => id)).toEqual(["softmax", "exercises"]);
  expect(second.headings.map(({ id }) => id)).toEqual([undefined, undefined]);
  expect(second.headings.map(({ slug }) => slug)).toEqual(["exercises", "references"]);
});

it("movedCells are those whose code the part has, unless the page above has one of the same name", () => {
  const part = pageWith(
    ['file="a.ts"', 'file="b.ts" from="index"', 'file="c.ts"', 'file="d.ts"'].map(cell).join("\n"),
  );
  const above = pageWith(['file="b.ts"', 'file="c.ts"'].map(cell).join("\n"));
  expect(movedCells(part, above)).toEqual(["a.ts", "d.ts"]);
});
