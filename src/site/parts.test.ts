import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { headingId, partsOf } from "./parts.ts";

it("headingId is the id that a heading has", () => {
  expect(headingId("1.3.2 Softmax, and `t`")).toBe("132-softmax-and-t");
  expect(headingId("1.3.1 손실 함수")).toBe("131-손실-함수");
});

it("the entries of the parts have the ids of the old headings, unless the page has them itself", () => {
  const file = join(mkdtempSync(join(tmpdir(), "parts-")), "a.md");
  writeFileSync(file, '```ts live file="a.ts"\n1;\n```\n\n```ts live file="b.ts" from="c"\n```\n');
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
