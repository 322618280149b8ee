import { expect, test } from "vitest";
import { licensesText } from "./licenses.ts";

test("the licences of all shipped packages, their dependencies and NumPy are included", async () => {
  const text = await licensesText();
  for (const name of ["katex", "monaco-editor", "@observablehq/plot", "d3-array", "sucrase"]) {
    expect(text).toMatch(new RegExp(`^${name} \\d+\\.\\d+`, "m"));
  }
  expect(text).toContain("NumPy Developers");
  expect(text).toContain("Redistribution and use in source and binary forms");
});
