import type { Kind } from "./kinds.ts";
import { own } from "./own.ts";
import { split } from "./split.ts";

/** Translates a call of a Python function to TypeScript, from the texts of its arguments and the kind of the first. */
type Writer = (args: string[], kind: Kind) => string;

/** Translates Python's `list(…)`; expands a `range`, and a function whose result is a list here. */
function listOf(text: string): string {
  const { name = "", inner = "" } = /^(?<name>\w+)\((?<inner>.*)\)$/.exec(text)?.groups ?? {};
  const args = split(inner, ",").map((arg) => arg.trim());
  if (name === "range") return rangeOf(args);
  const isList = /^(?:map|filter|zip|sorted|reversed)$/.test(name);
  return (isList && own(functions, name)?.(args, undefined)) || `[...${text}]`;
}

/** Python's functions that are passed to others, such as `map`. */
const passed: Partial<Record<string, string>> = {
  int: "Number",
  float: "Number",
  str: "String",
  bool: "Boolean",
  len: "(x) => x.length",
};

const errors = Object.fromEntries(
  "Exception ValueError KeyError IndexError AttributeError RuntimeError NotImplementedError ZeroDivisionError AssertionError StopIteration OSError"
    .split(" ")
    .map((name): [string, Writer] => [name, ([x]) => `Error(${x ?? ""})`]),
);

const or = (text: string | undefined, other = "x"): string => text ?? other;

/** The texts that Python's `float` takes and `Number` does not. */
const special: Partial<Record<string, string>> = {
  inf: "Infinity",
  "+inf": "Infinity",
  "-inf": "-Infinity",
  infinity: "Infinity",
  "-infinity": "-Infinity",
  nan: "NaN",
};

/** Python's functions, with their translations. */
const functions: Partial<Record<string, Writer>> = {
  print: (args) => `console.log(${args.join(", ")})`,
  len: ([x], kind) => lengthOf(or(x), kind),
  range: (args) => loop("i", args),
  str: ([x]) => `String(${or(x)})`,
  repr: ([x]) => `JSON.stringify(${or(x)})`,
  int: ([x, base]) => (base ? `parseInt(${or(x)}, ${base})` : `Math.trunc(Number(${or(x)}))`),
  float: ([x]) => own(special, or(x).slice(1, -1).trim().toLowerCase()) ?? `Number(${or(x)})`,
  bool: ([x]) => `Boolean(${or(x)})`,
  list: ([x]) => (x ? listOf(x) : "[]"),
  tuple: ([x]) => (x ? `[...${x}]` : "[]"),
  dict: ([x]) => (x ? `{ ...${x} }` : "{}"),
  set: ([x]) => `new Set(${x ?? ""})`,
  frozenset: ([x]) => `new Set(${x ?? ""})`,
  abs: ([x], kind) => (kind === "array" ? `np.abs(${or(x)})` : `Math.abs(${or(x)})`),
  sum: ([x], kind) => (kind === "array" ? `${or(x)}.sum()` : `${or(x)}.reduce((a, b) => a + b, 0)`),
  max: (args, kind) => extreme("max", args, kind),
  min: (args, kind) => extreme("min", args, kind),
  round: ([x, digits], kind) =>
    kind === "array"
      ? `np.round(${[or(x), ...(digits ? [digits] : [])].join(", ")})`
      : digits
        ? `Number((${or(x)}).toFixed(${digits}))`
        : `Math.round(${or(x)})`,
  pow: ([x, y], kind) =>
    kind === "array" ? `np.power(${or(x)}, ${or(y, "y")})` : `${or(x)} ** ${or(y, "y")}`,
  divmod: ([x, y]) => `[Math.floor(${or(x)} / ${or(y, "y")}), ${or(x)} % ${or(y, "y")}]`,
  sorted: ([xs], kind) =>
    kind === "array" ? `np.sort(${or(xs)})` : `${or(xs, "xs")}.toSorted((a, b) => a - b)`,
  reversed: ([xs], kind) =>
    kind === "text" || kind === "array"
      ? `[...${or(xs)}].toReversed()`
      : `${or(xs, "xs")}.toReversed()`,
  enumerate: ([xs], kind) => `${spread(or(xs, "xs"), kind)}.entries()`,
  zip: ([xs, ys], kind) => {
    const one = ys === "x" ? "one" : "x";
    return kind === "array"
      ? `[...${or(xs)}].map((${one}, i) => [${one}, ${or(ys, "ys")}.at(i)])`
      : `${or(xs, "xs")}.map((${one}, i) => [${one}, ${or(ys, "ys")}[i]])`;
  },
  map: ([f, xs]) => `${or(xs, "xs")}.map(${own(passed, or(f, "f")) ?? or(f, "f")})`,
  filter: ([f, xs]) => `${or(xs, "xs")}.filter(${or(f, "f")})`,
  any: ([xs], kind) => (kind === "array" ? `np.any(${or(xs)})` : `${or(xs, "xs")}.some((x) => x)`),
  all: ([xs], kind) => (kind === "array" ? `np.all(${or(xs)})` : `${or(xs, "xs")}.every((x) => x)`),
  type: ([x]) => `typeof ${or(x)}`,
  isinstance: ([x, type]) => instance(or(x), or(type, "Type")),
  chr: ([x]) => `String.fromCodePoint(${or(x)})`,
  ord: ([x]) => `${or(x)}.codePointAt(0)`,
  not: ([x]) => `!(${or(x)})`,
  assert: ([x]) => `console.assert(${or(x)})`,
  hex: ([x]) => `"0x" + (${or(x)}).toString(16)`,
  bin: ([x]) => `"0b" + (${or(x)}).toString(2)`,
  oct: ([x]) => `"0o" + (${or(x)}).toString(8)`,
  hasattr: ([x, name]) => `${or(name, '"name"')} in ${or(x)}`,
  getattr: ([x, name, other]) => `${or(x)}[${or(name, '"name"')}]${other ? ` ?? ${other}` : ""}`,
  setattr: ([x, name, value]) => `${or(x)}[${or(name, '"name"')}] = ${or(value, "value")}`,
  callable: ([x]) => `typeof ${or(x)} === "function"`,
  next: ([x]) => `${or(x)}.next().value`,
  iter: ([x]) => `${or(x, "xs")}[Symbol.iterator]()`,
  dir: ([x]) => `Object.keys(${or(x)})`,
  OrderedDict: ([x]) => (x ? `Object.fromEntries(${x})` : "{}"),
  slice: ([first = "None", ...more]) => {
    const bounds = more.length > 0 ? [first, ...more] : ["", first];
    return `"${bounds.map((bound) => (bound === "None" ? "" : bound)).join(":")}"`;
  },
  ...errors,
};

/**
 * Returns what to write for a call of a Python function; undefined if it is none.
 *
 * @param kind the kind of the first argument
 */
export function pythonFunction(name: string, args: string[], kind?: Kind): string | undefined {
  return own(functions, name)?.(args, kind);
}

/** The list of a range, whose arguments are those of Python. */
export function rangeOf(given: readonly string[]): string {
  const [from, to, step] = given.length === 1 ? ["0", given[0]] : given;
  const i = /\bi\b/.test(given.join()) ? "k" : "i";
  if (step)
    return `Array.from({ length: Math.ceil((${to} - ${from}) / ${step}) }, (_, ${i}) => ${from} + ${i} * ${step})`;
  if (from === "0") return `Array.from({ length: ${to} }, (_, ${i}) => ${i})`;
  return `Array.from({ length: ${to} - ${from} }, (_, ${i}) => ${from} + ${i})`;
}

/** A `for` loop over the numbers of a `range`. */
export function loop(name: string, args: readonly string[]): string {
  const [from, to = from, step = "1"] = args.length > 1 ? args : ["0", ...args];
  const by = step === "1" ? `${name}++` : `${name} += ${step}`;
  const sign = step.startsWith("-") ? ">" : "<";
  return `for (let ${name} = ${from}; ${name} ${sign} ${or(to, "n")}; ${by})`;
}

/** The kinds of values without a class of their own, by their names in both languages. */
const kinds: Partial<Record<string, string>> = {
  float: "number",
  Number: "number",
  str: "string",
  String: "string",
  bool: "boolean",
  Boolean: "boolean",
};

function instance(x: string, type: string): string {
  if (type === "int") return `Number.isInteger(${x})`;
  if (["list", "tuple", "Array"].includes(type)) return `Array.isArray(${x})`;
  if (/^(?:np|numpy)\.ndarray$/.test(type)) return `${x} instanceof np.NDArray`;
  const kind = own(kinds, type);
  return kind ? `typeof ${x} === "${kind}"` : `${x} instanceof ${type}`;
}

function extreme(name: string, args: string[], kind: Kind): string {
  if (kind === "array") return `${args[0]}.${name}()`;
  return args.length === 1 ? `Math.${name}(...${args[0]})` : `Math.${name}(${args.join(", ")})`;
}

/** The length of a value of this kind. */
export function lengthOf(text: string, kind: Kind): string {
  if (kind === "array") return `${text}.shape[0]`;
  if (kind === "set") return `${text}.size`;
  return kind === "object" ? `Object.keys(${text}).length` : `${text}.length`;
}

function spread(text: string, kind: Kind): string {
  return kind === "array" ? `[...${text}]` : text;
}
