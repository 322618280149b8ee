import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { hasBoxes, isRich, runsLeft } from "./is-rich.ts";

/** The selectors of a stylesheet, without its comments and the at-rules around them. */
function selectorsOf(name: string): string[] {
  const css = readFileSync(new URL(`../styles/${name}`, import.meta.url), "utf8");
  const bare = css.replace(/\/\*[^]*?\*\//g, "").replace(/@[^{;]*\{/g, "");
  return Array.from(bare.matchAll(/([^{}]+)\{/g), ([, selector]) => selector.trim());
}

test("a page of plain prose does not need the styles", () => {
  expect(isRich('<p class="short">a <code>b</code></p><div class="table"></div>')).toBe(false);
});

test("a page with cells does not need them either", () => {
  const output = '<pre class="cell-output"><span class="cell-end">1</span></pre>';
  expect(isRich(`${output}<figure class="cell-figure"></figure>`)).toBe(false);
});

test("nor do the buttons of this site", () => {
  for (const own of [
    '<run-all><button type="button">',
    '<button class="map-open" type="button" popovertarget="_map">',
    '<button type="button" popovertarget="_term-1">',
    '<button type="button" data-action="run">',
    '<button type="button" hidden>',
  ]) {
    expect(isRich(own), own).toBe(false);
  }
});

test("a box of the book does not need them, and a callout does", () => {
  const title = '<p class="callout-title">Recap</p>';
  const box = `<div class="box recap" role="note">${title}</div>`;
  expect([isRich(box), hasBoxes(box)]).toEqual([false, true]);
  expect(hasBoxes(`<div class="callout note" role="note">${title}</div>`)).toBe(false);
  expect(isRich(`<div class="callout note" role="note">${title}</div>`)).toBe(true);
});

test("a formula that links can lead to needs them", () => {
  expect(isRich('<div class="math" id="eq-a"></div>')).toBe(true);
  expect(isRich('<div class="math"></div>')).toBe(false);
});

test("an image of another site makes a page need them", () => {
  expect(isRich('<p><img alt="A" src="https://example.org/a.png"></p>')).toBe(true);
  expect(isRich('<p><img alt="A" src="/a.png"></p>')).toBe(false);
});

test("text that runs from right to left has an attribute, or is in <bdi>", () => {
  expect(runsLeft('<p>a <span lang="he" dir="rtl">b</span></p>')).toBe(true);
  expect(runsLeft('<div dir="auto">a</div>')).toBe(true);
  expect(runsLeft("<p><bdi>a</bdi></p>")).toBe(true);
  expect(runsLeft('<p dir="ltr">dir="rtl"</p>')).toBe(false);
});

test("each class and element that the styles name makes a page need them", () => {
  const names = ["post.css", "embed.css", "post-html.css"].flatMap(selectorsOf).join(" ");
  const classes = new Set(names.match(/\.[a-z][\w-]*/g));
  // These are in elements with one of the other classes, or on all pages.
  for (const inside of [".prose", ".math", ".note", ".tip", ".important", ".warning", ".caution"]) {
    classes.delete(inside);
  }
  for (const inside of [".callout-title", ".video", ".mermaid", ".image", ".code"]) {
    classes.delete(inside);
  }
  expect(classes.size).toBeGreaterThan(15);
  for (const name of classes) expect(isRich(`<p class="${name.slice(1)}">`), name).toBe(true);
  for (const tag of ["figure", "mark", "ins", "del", "dl", "kbd", "button"]) {
    expect(isRich(`<${tag}>`), tag).toBe(true);
  }
  expect(isRich('<button type="button" class="btn">')).toBe(true);
  expect(isRich('<iframe src="/a.html">')).toBe(true);
});
