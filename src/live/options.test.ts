import { describe, expect, it } from "vitest";
import * as draw from "../draw/index.ts";
import * as plt from "../plt/index.ts";
import { checkbox, choice, number, slider } from "./index.ts";

const odd = { colour: "red" } as never;

describe("a function with options", () => {
  it.each<[call: () => unknown, message: string]>([
    [() => plt.plot([1], odd), 'plt.plot: unknown option "colour", expected label, color'],
    [() => plt.scatter([1], [1], odd), 'plt.scatter: unknown option "colour", expected s, c'],
    [() => plt.contourf([[1, 2]], odd), 'plt.contourf: unknown option "colour", expected levels'],
    [() => plt.hist([1], odd), 'plt.hist: unknown option "colour", expected bins, range'],
    [() => plt.hist([1], 3, odd), 'plt.hist: unknown option "colour", expected bins, range'],
    [() => plt.imshow([[1]], odd), 'plt.imshow: unknown option "colour", expected cmap, vmin'],
    [() => plt.figure(odd), 'plt.figure: unknown option "colour", expected figsize'],
    [() => plt.figure(1, odd), 'plt.figure: unknown option "colour", expected figsize'],
    [
      () => draw.network([{ name: "x", values: 2, ...(odd as object) }]),
      'draw.network: layer x: unknown option "colour", expected name, values',
    ],
    [() => checkbox("a", odd), 'checkbox "a": unknown option "colour", expected value'],
    [() => choice("a", odd), 'choice "a": unknown option "colour", expected options, value'],
    [() => number("a", odd), 'number "a": unknown option "colour", expected value, min, max'],
    [() => slider("a", odd), 'slider "a": unknown option "colour", expected value, min, max'],
  ])("throws an error for an unknown option: %s", (call, message) => {
    expect(call).toThrow(message);
  });

  it.each<[call: () => unknown, message: string]>([
    [() => plt.scatter([1], [1], 20 as never), "as in { s: 20 }, received 20"],
    [() => plt.plot([1], "o", "loss" as never), 'as in { label: "loss" }, received "loss"'],
    [() => plt.plot([1], [1], [2] as never), "as in { label: … }, received [2]"],
    [() => checkbox("a", true as never), "as in { value: true }, received true"],
  ])("throws an error for an option outside an object: %s", (call, message) => {
    expect(call).toThrow(message);
  });
});
