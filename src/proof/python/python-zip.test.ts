import { strFromU8, unzipSync } from "fflate";
import { expect, test } from "vitest";
import { pythonZip } from "./python-zip.ts";

test("the download contains the complete modules that twins import, and their licence", () => {
  const files = unzipSync(pythonZip());
  const modules = Object.keys(files).filter((name) => name.endsWith("__init__.py"));
  expect(modules).toEqual(["draw/__init__.py", "nn/__init__.py", "nn/datasets/__init__.py"]);
  expect(strFromU8(files["nn/datasets/spiral.py"])).toContain("def load_data(");
  expect(strFromU8(files.LICENSE)).toContain("MIT");
});

test("the download is reproducible", () => {
  expect(pythonZip()).toEqual(pythonZip());
});
