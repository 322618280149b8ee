import { describe, expect, it } from "vitest";
import { entryText, parseEntry, planOf } from "./entry.ts";

const edit = { code: "mine", from: "old" };
const entry = { ...edit, asides: [] };

describe("an entry", () => {
  it.each([entry, { ...entry, asides: [{ code: "older", from: "oldest" }] }])(
    "is read as it was written: %j",
    (written) => {
      expect(parseEntry(entryText(written))).toEqual(written);
    },
  );

  it.each(["", "{", "null", "1", "[]", "{}", '{"code":1,"from":"a"}', '{"code":"a"}'])(
    "is undefined for the text %j",
    (text) => {
      expect(parseEntry(text)).toBeUndefined();
    },
  );

  it.each(["[1, null]", '"c"', "null"])(
    "is read without asides that cannot be read: %s",
    (asides) => {
      expect(parseEntry(`{"code":"mine","from":"old","asides":${asides}}`)).toEqual(entry);
    },
  );
});

describe("opening a cell", () => {
  it("restores an edit of the author's current code", () => {
    expect(planOf(entry, "old", "old")).toEqual({ restored: "mine", asked: [] });
  });

  it("asks if the author has changed the code since", () => {
    expect(planOf(entry, "new", "new")).toEqual({ asked: [edit] });
  });

  it("does not ask if the author's code has become the same as the reader's", () => {
    expect(planOf(entry, "mine", "mine")).toEqual({ asked: [] });
  });

  it("does not replace what the reader has typed meanwhile", () => {
    expect(planOf(entry, "old", "typed")).toEqual({ asked: [edit] });
  });

  it("asks again about an edit set aside, and restores the later edit", () => {
    const newer = { code: "newer", from: "new", asides: [edit] };
    expect(planOf(newer, "new", "new")).toEqual({ restored: "newer", asked: [edit] });
    expect(planOf(newer, "newest", "newest")).toEqual({
      asked: [edit, { code: "newer", from: "new" }],
    });
  });

  it("asks about an edit set aside if there is no later edit", () => {
    expect(planOf({ code: "new", from: "new", asides: [edit] }, "newest", "newest")).toEqual({
      asked: [edit],
    });
  });
});
