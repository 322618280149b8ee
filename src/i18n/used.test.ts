import { globSync, readFileSync } from "node:fs";
import { dirname } from "node:path";
import { expect, it } from "vitest";
import { strings } from "./lang.ts";

const src = dirname(import.meta.dirname);
const source = globSync("**/*.{ts,astro,js}", { cwd: src })
  .filter((file) => !/\.test\.ts$/.test(file))
  .map((file) => readFileSync(`${src}/${file}`, "utf8"))
  .join("\n");

const quoted = new Set(Array.from(source.matchAll(/(["'`])([\w.-]+)\1/g), ([, , text]) => text));
/** Templates that can be keys, such as `state.${label}` and `${list}.description`. */
const templates = Array.from(source.matchAll(/`((?:[\w.-]|\$\{[^{}`]*\})+)`/g), ([, text]) => text)
  .map((text) => text.split(/\$\{[^{}]*\}/))
  .filter((parts) => parts.length > 1 && /^\w+\.|\.\w{2,}$/.test(parts.join("")));
const shapes = [
  ...new Set(
    templates.map((parts) => parts.map((part) => part.replaceAll(".", "\\.")).join("([\\w.-]+)")),
  ),
];
const patterns = shapes.map((shape) => new RegExp(`^${shape}$`));
/** What can fill a template: quoted names, and keys of objects. */
const names = new Set([
  ...quoted,
  ...Array.from(source.matchAll(/([\w-]+)(?=\??:)/g), ([, name]) => name),
]);

function isFilling(text: string): boolean {
  return names.has(text) || text.split(".").every((name) => names.has(name));
}

/** Whether the source contains a key, or a template for it and the names that fill the template. */
function isUsed(key: string): boolean {
  return (
    quoted.has(key) ||
    patterns.some((pattern) => {
      const filled = pattern.exec(key)?.slice(1);
      return filled?.every(isFilling);
    })
  );
}

it("each string is used: the source contains its key, or a template and the names that fill it", () => {
  expect(Object.keys(strings.ko).filter((key) => !isUsed(key))).toEqual([]);
});

it("a key that is nowhere in the source is not used", () => {
  const keys = ["page.nothingAtAll", "state.nothingAtAll", "nothingAtAll.description"];
  expect(keys.filter(isUsed)).toEqual([]);
});
