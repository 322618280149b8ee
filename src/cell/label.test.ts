import { expect, it } from "vitest";
import { labelOf } from "./label.ts";

it.each([
  ["plain", { compared: false }, "plain"],
  ["plain", { compared: false, recorded: "figure" }, "plain.figure"],
  ["plain", { compared: false, recorded: "text" }, "plain.text"],
  ["same", { compared: false, recorded: "text" }, "same.uncompared"],
  ["same", { compared: true, recorded: "text" }, "same"],
  ["verified", { compared: true, recorded: "text" }, "verified"],
  ["error", { compared: false, recorded: "text" }, "error"],
] as const)("%s of %j is labelled %s", (state, proof, label) => {
  expect(labelOf(state, proof)).toBe(label);
});
