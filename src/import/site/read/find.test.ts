import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { findSite } from "./find.ts";

it("finds the site to which a symbolic link leads, so that a copy of it is no link", () => {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "find-")));
  mkdirSync(join(folder, "blog"));
  writeFileSync(join(folder, "blog/_config.yml"), "");
  symlinkSync(join(folder, "blog"), join(folder, "link"));
  expect(findSite(join(folder, "link"))).toBe(join(folder, "blog"));
  rmSync(folder, { recursive: true });
});

it("asks for the folder of a site if it finds none", () => {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "find-")));
  writeFileSync(join(folder, "notes.md"), "");
  expect(() => findSite(folder)).toThrow(
    `${folder} has neither a _config.yml nor _posts: write the folder of a Jekyll site`,
  );
  rmSync(folder, { recursive: true });
});
