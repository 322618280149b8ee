import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { contrastOf } from "./contrast-of.ts";

const css = ["theme.css", "figure.css"]
  .map((name) => readFileSync(new URL(name, import.meta.url), "utf8"))
  .join("");
const pairs = [...css.matchAll(/--([\w-]+): light-dark\((#\w{6}), (#\w{6})\)/g)].map(
  ([, name, light, dark]) => [name, { light, dark }] as const,
);
const colours = new Map(pairs);

function contrast(name: string, ground: string, scheme: "light" | "dark"): number {
  const [a, b] = [name, ground].map((key) => colours.get(key)?.[scheme] ?? "");
  return contrastOf(a, b);
}

const onText = ["text", "muted", "accent", "ok", "warn", "error"];
const onCode = [...onText, ...[...colours.keys()].filter((name) => /^code-(?!bg)/.test(name))];

describe.each(["light", "dark"] as const)("the %s colours", (scheme) => {
  it.each(["bg", "surface", "inline"])("can be read on --%s (4.5:1)", (ground) => {
    for (const name of onText) {
      expect(contrast(name, ground, scheme), name).toBeGreaterThanOrEqual(4.5);
    }
  });

  it("can be read in code", () => {
    expect(onCode.length).toBe(onText.length + 6);
    for (const name of onCode) {
      expect(contrast(name, "code-bg", scheme), name).toBeGreaterThanOrEqual(4.5);
    }
  });

  it("can be seen in a figure (3:1)", () => {
    const drawn = [...colours.keys()].filter((name) => /^figure-\d$/.test(name));
    expect(drawn.length).toBe(7);
    for (const name of drawn) {
      expect(contrast(name, "bg", scheme), name).toBeGreaterThanOrEqual(3);
    }
  });

  it("can be read on a button", () => {
    expect(contrast("accent-text", "accent", scheme)).toBeGreaterThanOrEqual(4.5);
  });
});
