import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, expect, it } from "vitest";
import { formatProblem } from "../../schema/index.ts";
import { deadLinks } from "./dead-links.ts";
import { drawingProblems } from "./drawing-problems.ts";

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "public-"));
  for (const folder of ["content", "public/images"])
    mkdirSync(join(root, folder), { recursive: true });
});

const svg = (inside: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">${inside}</svg>`;

const drawings = async () => {
  const problems = await drawingProblems(root, join(root, "content"));
  return problems.map((problem) => formatProblem(problem).replace(`${root}/`, ""));
};

it("warns of links in public/ that lead nowhere, except those of an editor", () => {
  writeFileSync(join(root, "public/a.txt"), "a");
  for (const [target, name] of [
    ["../a.txt", "images/right.txt"],
    ["../b.txt", "images/wrong.txt"],
    ["itself", "itself"],
    ["kim@host.1:2", ".#a.txt"],
  ]) {
    symlinkSync(target, join(root, "public", name));
  }
  const end =
    "which leads to no file, so that the site lacks it: put the file itself here, or delete the link";
  expect(deadLinks(root).map(formatProblem)).toEqual([
    `public/images/wrong.txt:1: warning: this is a symbolic link to ../b.txt, ${end}`,
    `public/itself:1: warning: this is a symbolic link to itself, ${end}`,
  ]);
});

it.each([
  ["", "Start tag expected"],
  ["<svg", "Unclosed tag 'svg'"],
  [
    "<svg><g></svg>",
    "Expected closing tag 'g' (opened in line 1, col 6) instead of closing tag 'svg'",
  ],
  [svg("a & b"), "char '&' is not expected"],
  ["<html></html>", "it starts with <html>, not <svg>"],
  [`${svg("")}<g/>`, "Extra content at the end of the document"],
  [svg("<text>&nbsp;</text>"), "Entity 'nbsp' not defined"],
  [svg("<a:b/>"), "Namespace prefix a on b is not defined"],
])("reports a drawing %j", async (text, fault) => {
  const what = `this is not an SVG file that browsers can show: ${fault}: correct the file, or export it again`;
  writeFileSync(join(root, "content/wordmark.en.svg"), text);
  expect(await drawings()).toEqual([`content/wordmark.en.svg:1: ${what}`]);
  rmSync(join(root, "content/wordmark.en.svg"));
  writeFileSync(join(root, "public/favicon.svg"), text);
  expect(await drawings()).toEqual([`public/favicon.svg:1: ${what}`]);
});

it("reports an icon without a namespace, which a title in the page does not need", async () => {
  const text = '<svg viewBox="0 0 9 9"/>';
  writeFileSync(join(root, "content/wordmark.ko.svg"), text);
  writeFileSync(join(root, "public/icon.svg"), text);
  expect(await drawings()).toEqual([
    'public/icon.svg:1: this is not an SVG file that browsers can show: its <svg> has no xmlns="http://www.w3.org/2000/svg": correct the file, or export it again',
  ]);
});

it("accepts drawings as programs export them", async () => {
  const head = `\uFEFF<?xml version="1.0"?>\n<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">\n<!-- <b> -->\n`;
  writeFileSync(join(root, "content/wordmark.ko.svg"), head + svg("<style>a > b {}</style>"));
  const icon = `<svg aria-label="a > b" xmlns = 'http://www.w3.org/2000/svg' viewBox="0 0 9 9"/>`;
  writeFileSync(join(root, "public/icon.svg"), icon);
  expect(await drawings()).toEqual([]);
});

it("accepts a prefix before svg in the icon, but not in the title, which becomes a part of pages", async () => {
  const prefixed = '<svg:svg xmlns:svg="http://www.w3.org/2000/svg" viewBox="0 0 9 9"/>';
  writeFileSync(join(root, "public/icon.svg"), prefixed);
  expect(await drawings()).toEqual([]);
  writeFileSync(join(root, "content/wordmark.ko.svg"), prefixed);
  expect(await drawings()).toEqual([
    expect.stringContaining("it starts with <svg:svg>, not <svg>"),
  ]);
});
