import { expect, it } from "vitest";
import { libraries } from "../../cell/program/cut.ts";
import { typeChecker } from "./type-checker.ts";

const offers = libraries.map((name) => `"${name}"`).join(", ");

it.each([
  [
    'import fs from "fs";',
    `there is nothing to import from "fs"; a cell of this page can import from ${offers}`,
  ],
  [
    "import { a } from 'lodash';",
    `there is nothing to import from "lodash"; a cell of this page can import from ${offers}`,
  ],
  ["process.exit();", "Cannot find name 'process'."],
])("the error in %s advises what a cell can do, and nothing to install", (code, text) => {
  const path = "/cells/0/a.ts";
  const found = typeChecker(new Map([[path, code]]))(path);
  expect(found.map((one) => one.text)).toEqual([text]);
});
