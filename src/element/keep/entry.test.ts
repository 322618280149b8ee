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
    "is none where the text is %j",
    (text) => {
      expect(parseEntry(text)).toBeUndefined();
    },
  );

  it("is none where what was put aside cannot be read", () => {
    expect(parseEntry('{"code":"a","from":"b","asides":[1]}')).toBeUndefined();
    expect(parseEntry('{"code":"a","from":"b","asides":"c"}')).toBeUndefined();
  });
});

describe("opening a cell", () => {
  it("restores an edit of the code that the author still has", () => {
    expect(planOf(entry, "old", "old")).toEqual({ restored: "mine", asked: [] });
  });

  it("asks where the author has changed the code since", () => {
    expect(planOf(entry, "new", "new")).toEqual({ asked: [edit] });
  });

  it("asks for nothing where the author's code has become the reader's", () => {
    expect(planOf(entry, "mine", "mine")).toEqual({ asked: [] });
  });

  it("does not replace what the reader has typed meanwhile", () => {
    expect(planOf(entry, "old", "typed")).toEqual({ asked: [edit] });
  });

  it("asks again about what was put aside, and restores the edit that came after it", () => {
    const newer = { code: "newer", from: "new", asides: [edit] };
    expect(planOf(newer, "new", "new")).toEqual({ restored: "newer", asked: [edit] });
    expect(planOf(newer, "newest", "newest")).toEqual({
      asked: [edit, { code: "newer", from: "new" }],
    });
  });

  it("asks about what was put aside where nothing was edited after it", () => {
    expect(planOf({ code: "new", from: "new", asides: [edit] }, "newest", "newest")).toEqual({
      asked: [edit],
    });
  });
});
