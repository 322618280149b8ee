import { describe, expect, it } from "vitest";
import en from "../../i18n/en.json" with { type: "json" };
import ko from "../../i18n/ko.json" with { type: "json" };
import * as live from "../../live/index.ts";
import * as nn from "../../nn/index.ts";
import * as np from "../../np/index.ts";
import { elementwise, makers, methods } from "./kinds.ts";
import { onlyFunctions } from "./methods.ts";
import { exported } from "./raised/names.ts";

describe("what the explanations say about the libraries is true:", () => {
  it.each(Object.entries(exported))("%s is exported by %s", (name, from) => {
    expect(from === "nn" ? nn : live).toHaveProperty(name);
  });

  it.each([en, ko])("the example of a control works", (words) => {
    const [, label, options] = /`slider\("(.*?)", \{(.*?)\}\)`/.exec(words["why.noDialog"]) ?? [];
    const given = Array.from(options.matchAll(/(\w+): (\d+)/g), ([, name, n]) => [name, Number(n)]);
    const { value, min, max, step } = Object.fromEntries(given) as Record<string, number>;
    expect(live.slider(label, { value, min, max, step })).toBe(value);
  });

  it.each([...makers, ...elementwise, ...onlyFunctions])("np.%s is a function", (name) => {
    expect(np).toHaveProperty(name, expect.any(Function));
  });

  it.each([...methods])("an array has the method %s", (name) => {
    expect(np.zeros(2)).toHaveProperty(name, expect.any(Function));
  });
});
