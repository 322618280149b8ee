import { beforeAll, describe, expect, expectTypeOf, it } from "vitest";
import { checkbox, choice, connect, number, slider, type Control } from "./index.ts";

const sent: Control[] = [];
let cell: { name: string; values: Record<string, unknown> };
let cells = 0;

/** Starts a new cell: the calls that follow belong to it. */
function begin(values: Record<string, unknown> = {}): void {
  cell = { name: `${cells++}.ts`, values };
  sent.length = 0;
}

const lr = { value: 1, min: 0.1, max: 2, step: 0.1 };

it("a control without a page returns its value", () => {
  expect(slider("learning rate", lr)).toBe(1);
  expect(slider("learning rate", lr)).toBe(1);
});

describe("a control", () => {
  beforeAll(() => {
    connect({
      send: (event) => event.type === "control" && sent.push(event.control),
      heard: () => true,
      cell: () => cell,
    });
  });

  it("returns its value, and is shown with it", () => {
    begin();
    expect(slider("a", lr)).toBe(1);
    expect(number("b", { value: 300, min: 1 })).toBe(300);
    expect(choice("c", { options: ["SGD", "Adam"] })).toBe("SGD");
    expect(checkbox("d")).toBe(false);
    expect(sent).toEqual([
      { kind: "slider", label: "a", ...lr, initial: 1 },
      { kind: "number", label: "b", value: 300, initial: 300, min: 1 },
      { kind: "choice", label: "c", value: "SGD", initial: "SGD", options: ["SGD", "Adam"] },
      { kind: "checkbox", label: "d", value: false, initial: false },
    ]);
  });

  it("returns the value to which the reader has set it", () => {
    begin({ a: 0.5, b: 10, c: "Adam", d: false });
    expect(slider("a", lr)).toBe(0.5);
    expect(number("b", { value: 300 })).toBe(10);
    expect(choice("c", { options: ["SGD", "Adam"] })).toBe("Adam");
    expect(checkbox("d", { value: true })).toBe(false);
    expect(sent.map(({ value }) => value)).toEqual([0.5, 10, "Adam", false]);
    expect(sent.map(({ initial }) => initial)).toEqual([1, 300, "SGD", true]);
  });

  it("returns its own value if the reader's value is no longer valid", () => {
    begin({ a: 5, b: "10", c: "AdaGrad", d: 1, toString: 1 });
    expect(slider("a", lr)).toBe(1);
    expect(number("b", { value: 300 })).toBe(300);
    expect(choice("c", { options: ["SGD", "Adam"], value: "Adam" })).toBe("Adam");
    expect(checkbox("d")).toBe(false);
    expect(slider("constructor", lr)).toBe(1);
  });

  it("has the type of its value", () => {
    begin();
    const name = choice("c", { options: ["SGD", "Adam"] });
    expectTypeOf(name).toEqualTypeOf<"SGD" | "Adam">();
    // @ts-expect-error: none of the options
    expect(() => choice("d", { options: ["SGD", "Adam"], value: "AdaGrad" })).toThrow();
  });

  it.each<[string, () => unknown]>([
    ['slider "a": value must be from 0.1 to 2, received 5', () => slider("a", { ...lr, value: 5 })],
    [
      'slider "a": min must be a number below max, received min 3, max 2',
      () => slider("a", { ...lr, min: 3 }),
    ],
    [
      'slider "a": step must be above 0 and at most 1.9, received 0',
      () => slider("a", { ...lr, step: 0 }),
    ],
    ['slider "a": value must be a number, received NaN', () => slider("a", { ...lr, value: NaN })],
    [
      'number "b": value must be from 1 to Infinity, received 0',
      () => number("b", { value: 0, min: 1 }),
    ],
    [
      'slider "a": min must be a number below max, received min undefined, max undefined',
      () => (slider as (label: string) => number)("a"),
    ],
    [
      'number "b": value must be a number, received undefined',
      () => (number as (label: string) => number)("b"),
    ],
    ['choice "c": there must be 1 to 50 options, received 0', () => choice("c", { options: [] })],
    [
      'choice "c": options must differ, received "x", "x"',
      () => choice("c", { options: ["x", "x"] }),
    ],
    [
      'choice "c": value must be one of the options "x", "y", received "z"',
      () => choice("c", { options: ["x", "y"] as string[], value: "z" }),
    ],
    [
      'choice "c": options must be a list of strings of at most 80 characters, received undefined',
      () => choice("c", {} as never),
    ],
    [
      'choice "c": options must be a list of strings of at most 80 characters, received undefined',
      () => (choice as (label: string) => string)("c"),
    ],
    [
      'choice "c": options must be a list of strings of at most 80 characters, received undefined',
      () => choice("c", { options: ["x", undefined] as never }),
    ],
    [
      'choice "c": options must be a list of strings of at most 80 characters, received "xy"',
      () => choice("c", { options: "xy" as never }),
    ],
    [
      'checkbox "d": value must be true or false, received 1',
      () => checkbox("d", { value: 1 as never }),
    ],
    ['checkbox: a control needs a name, received ""', () => checkbox("")],
    [
      "checkbox: a name can have at most 80 characters, received 81",
      () => checkbox("x".repeat(81)),
    ],
  ])("is refused: %s", (message, make) => {
    begin();
    expect(make).toThrow(message);
  });

  it("has a unique name in its cell", () => {
    begin();
    slider("a", lr);
    expect(() => checkbox("a")).toThrow('checkbox: this cell already has a control named "a"');
    begin();
    slider("a", lr);
  });

  it("is one of at most twenty", () => {
    begin();
    for (let i = 0; i < 20; i++) checkbox(`${i}`);
    expect(() => checkbox("20")).toThrow("checkbox: a cell can have at most 20 controls");
  });
});
