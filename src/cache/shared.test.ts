import { expect, test } from "vitest";
import { shared } from "./index.ts";

let made = 0;
const make = async () => {
  await new Promise((resolve) => setTimeout(resolve, 1));
  return ++made;
};

test("calls at the same time share what is made, and a later call makes it anew", async () => {
  expect(await Promise.all([shared("a", make), shared("a", make)])).toEqual([1, 1]);
  expect(await shared("a", make)).toBe(2);
});

test("after an error it is made anew", async () => {
  await expect(shared("b", () => Promise.reject(new Error("no")))).rejects.toThrow("no");
  expect(await shared("b", async () => "yes")).toBe("yes");
});
