import { readFileSync } from "node:fs";
import { types } from "node:util";
import { expect, test } from "vitest";
import { readLibraries } from "./cached.ts";
import { placeOf } from "./groups.ts";
import { asHtml } from "./html.ts";
import type { Entry } from "./types.ts";

const libraries = await readLibraries();

const entriesOf = (name: string): Entry[] =>
  libraries.find((library) => library.name === name)?.groups.flatMap(({ entries }) => entries) ??
  [];

const entry = (library: string, name: string): Entry => {
  const found = entriesOf(library).find((one) => one.name === name);
  if (!found) throw new Error(`the reference of ${library} has no ${name}`);
  return found;
};

const runtime = {
  np: await import("np"),
  nn: await import("nn"),
  plt: await import("plt"),
  draw: await import("draw"),
  live: await import("live"),
};

test.each(libraries)(
  "every export of $name has a docstring with a first sentence",
  ({ groups }) => {
    const entries = groups.flatMap((group) => group.entries);
    const bare = entries.filter(({ text }) => !/^\S[^]*?[.:…]/.test(text));
    expect(bare.map(({ name }) => name)).toEqual([]);
  },
);

test.each(libraries)("every method in the reference of $name has a docstring", ({ groups }) => {
  const methods = groups
    .flatMap(({ entries }) => entries)
    .flatMap(({ members }) => members)
    .filter(({ signatures }) => signatures[0].includes("("));
  expect(methods.filter(({ text }) => text === "").map(({ name }) => name)).toEqual([]);
});

test.each(libraries)("docstrings of $name describe errors in @throws tags", ({ groups }) => {
  const entries = groups.flatMap((group) => group.entries);
  const all = entries.flatMap((one) => [one, ...one.members]);
  expect(all.filter(({ text }) => /\bthrows an?\b/i.test(text)).map(({ name }) => name)).toEqual(
    [],
  );
  const nameless = all.flatMap(({ name, throws }) => throws.map((error) => `${name}: ${error}`));
  expect(nameless.filter((text) => !/: \w*Error\b/.test(text))).toEqual([]);
});

test.each(libraries)("everything a program can call in $name is in its reference", ({ name }) => {
  // Functions that only the runner and the other libraries call.
  const internal = [
    "checkOptions",
    "connect",
    "emit",
    "groupsIn",
    "heard",
    "large",
    "limits",
    "numbersIn",
    "receivedText",
    "shapeText",
  ];
  const exported = Object.entries(runtime[name]).flatMap(([key, value]) =>
    types.isModuleNamespaceObject(value)
      ? Object.keys(value).map((inner) => `${key}.${inner}`)
      : [key],
  );
  const listed = entriesOf(name).map((one) => one.name);
  const missing = exported.filter(
    (key) => !listed.some((one) => one === key || one.startsWith(`${key}.`)),
  );
  expect(missing.filter((key) => !internal.includes(key))).toEqual([]);
});

test.each(libraries)("every anchor on the page of $name is unique", ({ groups }) => {
  const anchors = groups.flatMap(({ name, entries }) => [
    `group-${name}`,
    ...entries.flatMap((one) => [one.name, ...one.members.map((member) => member.name)]),
  ]);
  expect(anchors.filter((anchor, i) => anchors.indexOf(anchor) !== i)).toEqual([]);
});

test("a signature names only types from the reference or from TypeScript", () => {
  const known = new Set(libraries.flatMap(({ name }) => entriesOf(name)).map(({ name }) => name));
  const typescripts = ["Partial", "Pick", "Record", "Iterator", "Symbol", "ArrayLike"];
  // Letters for sizes and for a single array, as in the book.
  const letters = /^[A-Z]$/;
  const all = libraries
    .flatMap(({ name }) => entriesOf(name))
    .flatMap((one) => [one, ...one.members])
    .flatMap(({ name, signatures }) => signatures.map((signature) => ({ name, signature })));
  const unknown = all.flatMap(({ name, signature }) =>
    Array.from(
      signature.replace(/"[^"]*"|`[^`]*`|\w+\??:/g, "").matchAll(/(?<![.\w])[A-Z]\w*/g),
      ([word]) => word,
    )
      .filter((word) => !known.has(word) && !typescripts.includes(word) && !letters.test(word))
      .filter((word) => !name.endsWith(word))
      .map((word) => `${signature}: ${word}`),
  );
  expect(unknown).toEqual([]);
});

test("a function has its signature, its docstring and its example", () => {
  const sum = entry("np", "sum");
  expect(sum.signatures).toEqual([
    "sum(a: NDArray, options?: { axis?: number | number[]; keepdims?: boolean }): NDArray | number",
  ]);
  expect(sum.text).toMatch(
    /^The sum of all elements, as a number; or along one or more axes, as an array\./,
  );
  expect(sum.example).toContain("np.sum(np.array([[1, 2], [3, 4]])) // => 10");
});

test("parameters and errors include those of every overload", () => {
  const plot = entry("plt", "plot");
  expect(plot.signatures).toHaveLength(2);
  expect(plot.params.map(({ name }) => name)).toEqual(["x", "fmt"]);
  expect(plot.throws).toEqual([expect.stringContaining("TypeError")]);
});

test("a function with the type of a method has the method's signature and its own docstring", () => {
  const rand = entry("np", "random.rand");
  expect(rand.signatures).toEqual(["random.rand(...shape: number[]): NDArray | number"]);
  expect(rand.text).toMatch(/^Random floats from 0/);
});

test("the last of many parameters keeps its own type", () => {
  expect(entry("np", "meshgrid").signatures).toContain(
    "meshgrid(...arrays: [...NDArray[], Meshing] | NDArray[]): NDArray[]",
  );
});

test("a tuple with named elements appears once", () => {
  const params = entry("nn", "Affine").members.find(({ name }) => name === "Affine.params");
  expect(params?.signatures).toEqual(["params: [W: NDArray<[I, O]>, b: NDArray<[O]>]"]);
});

test("methods are listed under their class, without those that only libraries use", () => {
  const names = entry("np", "NDArray").members.map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(["NDArray.reshape", "NDArray.T", "NDArray.shape"]));
  expect(names.filter((name) => /buffer|fresh|view|carries|inspect/.test(name))).toEqual([]);
});

test("the reference of live contains the functions for cells, and no message types", () => {
  expect(entriesOf("live").map(({ name }) => name)).toEqual([
    ...["checkbox", "choice", "number", "slider", "progress"],
    ...["ColorMap", "LineStyle", "Marker"],
  ]);
});

test.each(libraries)("the source of every entry of $name declares it", ({ groups }) => {
  const undeclared = groups
    .flatMap(({ entries }) => entries)
    .filter(({ name, source }) => {
      const [, file, line] = /^(.+)#L(\d+)$/.exec(source ?? "") ?? [];
      const text = readFileSync(new URL(`../${file}`, import.meta.url), "utf8");
      const word = name.split(".").at(-1);
      // A reserved word, such as "var", can only be the name of an export.
      if (new RegExp(`^export \\{ \\w+ as ${word} \\};$`, "m").test(text)) return false;
      return !new RegExp(`^export .*\\b${word}\\b`).test(text.split("\n")[Number(line) - 1]);
    });
  expect(undeclared.map(({ name, source }) => `${name}: ${source}`)).toEqual([]);
});

test("a shape that is meaningful by itself stays in the signature", () => {
  expect(entry("nn", "Affine").signatures).toEqual([
    "new Affine(W: NDArray<[I, O]>, b: NDArray<[O]>)",
  ]);
  expect(entry("nn", "datasets.spiral.loadData").signatures[0]).toContain("x: NDArray<[300, 2]>");
});

test("an export without a known group throws an error that says how to fix it", () => {
  const place = (group?: string) => () => placeOf({ name: "np.new", group, isType: false });
  const message =
    'api: the docstring of np.new must name its group in the reference, as in "@group ';
  expect(place()).toThrow(message);
  expect(place("reduction")).toThrow(/received reduction; the groups are array, creation, /);
  expect(place("errors")()).toMatchObject({ group: "errors" });
});

test("types in signatures link to their entries, on the same page or another one", async () => {
  const pages = await asHtml(libraries);
  const anchors = pages.flatMap(({ name, groups }) =>
    groups.flatMap(({ entries }) => entries.map((one) => `../${name}/#${one.name}`)),
  );
  const links = pages.flatMap(({ name, groups }) =>
    groups
      .flatMap(({ entries }) => entries)
      .flatMap((one) => [one, ...one.members])
      .flatMap(({ signatures }) => signatures)
      .flatMap((html) => Array.from(html.matchAll(/<a href="([^"]*)"/g), ([, to]) => to))
      .map((address) => address.replace(/^#/, `../${name}/#`)),
  );
  expect(links).toEqual(
    expect.arrayContaining(["../np/#NDArray", "../plt/#PlotOptions", "../live/#Marker"]),
  );
  expect(links.filter((address) => !anchors.includes(address))).toEqual([]);
});

test("prose and code become HTML without style attributes", async () => {
  const one: Entry = {
    name: "random.f",
    signatures: ["random.f(a: NDArray): number", "new F(a: number)", "lr?: number"],
    text: 'Of `a < b`.\n\nMore ("x").',
    params: [],
    throws: [],
    example: "f(a) // => 1",
    members: [],
  };
  const library = {
    name: "np" as const,
    usage: "",
    groups: [{ name: "array" as const, entries: [one] }],
  };
  const [{ groups }] = await asHtml([library]);
  const [{ signatures, text, example }] = groups[0].entries;
  expect(text).toBe('<p>Of <code>a &lt; b</code>.</p>\n<p>More ("x").</p>\n');
  const plain = (html: string) => html.replace(/<[^>]*>/g, "");
  expect(signatures.map(plain)).toEqual(one.signatures);
  expect(plain(example ?? "")).toBe("f(a) // =&gt; 1");
  expect(signatures.join("") + example).not.toContain("style=");
});
