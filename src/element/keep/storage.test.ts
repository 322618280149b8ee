import { afterEach, expect, it, vi } from "vitest";
import { store } from "./storage.ts";

afterEach(() => {
  vi.unstubAllGlobals();
});

const fails = () => {
  throw new DOMException("full", "QuotaExceededError");
};

it.each<[string, Partial<Storage>, boolean]>([
  ["keeps the text", { setItem: () => {}, getItem: () => "new" }, true],
  ["is full", { setItem: fails, getItem: () => "old" }, false],
  ["is full, and has it from before", { setItem: fails, getItem: () => "new" }, false],
  ["drops the text", { setItem: () => {}, getItem: () => null }, false],
  ["keeps the text from before", { setItem: () => {}, getItem: () => "old" }, false],
])("a text is stored only if storage has it afterwards: it %s", (_, storage, isStored) => {
  vi.stubGlobal("localStorage", storage);
  expect(store("key", "new")).toBe(isStored);
});

it("nothing is lost if storage cannot remove a text", () => {
  vi.stubGlobal("localStorage", { removeItem: fails });
  expect(store("key", null)).toBe(true);
});
