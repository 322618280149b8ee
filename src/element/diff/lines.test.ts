import { expect, it } from "vitest";
import { diffLines } from "./lines.ts";

const signs = { same: " ", added: "+", removed: "-", gap: "…" };
const diff = (before: string, after: string) =>
  diffLines(before, after).map(({ kind, text }) => signs[kind] + text);

it.each([
  ["a changed line", "a\nb\nc", "a\nB\nc", [" a", "-b", "+B", " c"]],
  ["a newline at the end", "a", "a\n", []],
  ["a text that was empty", "", "a\nb", ["+a", "+b"]],
  ["a text that is empty", "a", "", ["-a"]],
  ["lines that look like signs", "-a", "+a", ["--a", "++a"]],
])("shows %s", (_, before, after, lines) => {
  expect(diff(before, after)).toEqual(lines);
});

it("omits lines that are far from a change", () => {
  const text = Array.from({ length: 20 }, (_, i) => String(i));
  const changed = text.map((line) => (line === "5" || line === "15" ? `${line}!` : line));
  expect(diff(text.join("\n"), changed.join("\n"))).toEqual([
    "…",
    ...[" 3", " 4", "-5", "+5!", " 6", " 7"],
    "…",
    ...[" 13", " 14", "-15", "+15!", " 16", " 17"],
  ]);
});

it("stops comparing texts that take too long, and shows both", () => {
  const text = (seed: number) =>
    Array.from({ length: 40_000 }, (_, i) => ((i * seed) % 9973).toString(36)).join("\n");
  const lines = diffLines(text(7919), text(6007));
  expect(lines.filter(({ kind }) => kind === "removed").length).toBeGreaterThan(0);
});
