import { expect, test } from "vitest";
import { readyForEdits } from "./ready-for-edits.ts";

test("an empty cell runs when development becomes ready for edits", async () => {
  expect(await readyForEdits()).toMatchObject({ status: "ok", text: "" });
});
