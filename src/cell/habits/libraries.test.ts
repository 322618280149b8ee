import { describe, expect, it } from "vitest";
import * as live from "../../live/index.ts";
import * as nn from "../../nn/index.ts";
import * as np from "../../np/index.ts";
import { elementwise, makers, methods } from "./kinds.ts";
import { exported } from "./raised/names.ts";

describe("what the explanations say about the libraries is true:", () => {
  it.each(Object.entries(exported))("%s is exported by %s", (name, from) => {
    expect(from === "nn" ? nn : live).toHaveProperty(name);
  });

  it.each([...makers, ...elementwise])("np.%s is a function", (name) => {
    expect(np).toHaveProperty(name, expect.any(Function));
  });

  it.each([...methods])("an array has the method %s", (name) => {
    expect(np.zeros(2)).toHaveProperty(name, expect.any(Function));
  });
});
