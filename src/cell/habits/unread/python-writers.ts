import type { Kind } from "../kinds.ts";
import { lengthOf, loop, pythonFunction } from "../python-functions.ts";
import { split } from "../split.ts";

/** Returns the kind of a declared name, if it is known without parsing the text. */
export type KindOf = (name: string) => Kind;

export function definition(name: string, params: string): string {
  const all = split(params, ",").map((param) => param.trim().replace(/^([*\w]+)\s*:[^=]+/, "$1"));
  const own = all.filter((param) => param !== "self" && param !== "");
  const list = own.map((param) =>
    param
      .replace(/^\*{1,2}/, "...")
      .replace(/\s*=\s*(.*)$/, (_, other: string) => ` = ${expression(other)}`),
  );
  const isMethod = all.length > own.length && all[0] === "self";
  if (!isMethod) return `function ${name}(${list.join(", ")}) {`;
  return `${name === "__init__" ? "constructor" : name}(${list.join(", ")}) {`;
}

/** The head of a loop, including its brace. */
export function forOf(name: string, written: string, kindOf: KindOf): string {
  const names = nested(name.trim());
  const list = withSlices(written, kindOf);
  const [, called, inner = ""] = /^(range|enumerate|zip|reversed|sorted)\((.*)\)$/.exec(list) ?? [];
  const args = split(inner, ",").map((arg) => expression(arg, kindOf));
  if (called === "range") return `${loop(names, args)} {`;
  if (called === "reversed") {
    const [, end] = /^range\(([^(),]+)\)$/.exec(inner) ?? [];
    if (end) return `for (let ${names} = ${end} - 1; ${names} >= 0; ${names}--) {`;
    return `for (const ${bracketed(names)} of ${listOf(inner, kindOf)}.toReversed()) {`;
  }
  if (called === "sorted" && args.length === 1) {
    const xs = listOf(inner, kindOf);
    const hasTexts = xs.startsWith("Object.keys(") || kindOf(inner) === "text";
    const list = hasTexts ? `${xs}.toSorted()` : pythonFunction("sorted", [xs]);
    return `for (const ${bracketed(names)} of ${list}) {`;
  }
  if (called === "enumerate") {
    const [all = "xs", start = "0"] = args;
    const xs = kindOf(all) === "list" ? all : `[...${all}]`;
    const [index, ...values] = split(names, ",");
    if (start === "0") return `for (const [${names}] of ${xs}.entries()) {`;
    const i = indexBeside(names);
    return `for (const [${i},${values.join(",")}] of ${xs}.entries()) { const ${index} = ${i} + ${start};`;
  }
  if (called === "zip") {
    const [first, ...others] = split(names, ",").map((one) => one.trim());
    const [xs, ...lists] = args;
    const i = indexBeside(names);
    // Both JavaScript arrays and NDArrays have `at` and an iterator.
    const taken = others.map((other, k) => ` const ${other} = ${lists[k] ?? "xs"}.at(${i});`);
    return `for (const [${i}, ${first}] of [...${xs}].entries()) {${taken.join("")}`;
  }
  const { dict, part } = /^(?<dict>.+)\.(?<part>items|keys|values)\(\)$/.exec(list)?.groups ?? {};
  if (dict) {
    const all = `Object.${part === "items" ? "entries" : part}(${dict})`;
    return `for (const ${bracketed(names)} of ${all}) {`;
  }
  const all = kindOf(list) === "object" ? `Object.keys(${list})` : unpacked(list);
  return `for (const ${bracketed(names)} of ${all}) {`;
}

/** The names of a loop, with brackets around those that are nested. */
function nested(names: string): string {
  const bare = names.replace(/^\(([^()]*)\)$/, "$1");
  return bare.replaceAll("(", "[").replaceAll(")", "]");
}

function bracketed(names: string): string {
  return names.includes(",") ? `[${names}]` : names;
}

/** A name for an index that is not one of those of a loop. */
function indexBeside(names: string): string {
  return ["i", "k", "j"].find((name) => !new RegExp(`\\b${name}\\b`).test(names)) ?? "index";
}

/** An expression that has the methods of a list, of the elements that a loop goes through. */
export function listOf(text: string, kindOf: KindOf): string {
  const kind = kindOf(text);
  const dict = kind === "object" ? text : /^([\w.]+)\.keys\(\)$/.exec(text)?.[1];
  if (dict) return `Object.keys(${dict})`;
  return kind === "array" || kind === "text" ? `[...${text}]` : text;
}

const value = String.raw`(?:"[^"]*"|'[^']*'|(?!not\b)[\w.]+(?:\[[^[\]()]*\][\w.]*)*(?:\([^()]*\))?|\([^()]*\))`;

/** A value or a comparison of two, as the source of a regular expression. */
export const comparison = `${value}(?: (?:[<>]=?|[!=]==?|in) ${value})?`;

/** Translates a Python condition to the operators of JavaScript. */
export function condition(test: string, kindOf: KindOf = () => undefined): string {
  const bare = test.trim().replace(/^\(([^()]*)\)$/, "$1");
  return bare
    .replace(/\bis not None\b/g, "!== null")
    .replace(/\bis None\b/g, "=== null")
    .replace(/\band\b/g, "&&")
    .replace(/\bor\b/g, "||")
    .replace(
      new RegExp(`([\\w.]+|"[^"]*"|'[^']*') (not )?in (${container})`, "g"),
      (_, value: string, not: string | undefined, list: string) =>
        contained(value, list, kindOf, not && "!"),
    )
    .replace(chain, "$1 $2 $3 && $3 $4 $5")
    .replace(new RegExp(`\\bnot (${comparison})`, "g"), (_, test: string) => negated(test))
    .replace(/\bnot /g, "!")
    .replace(/\bTrue\b/g, "true")
    .replace(/\bFalse\b/g, "false")
    .replace(/\bNone\b/g, "null")
    .replace(/([^=!])==(?!=)/g, "$1===")
    .replace(/!=(?!=)/g, "!==")
    .replace(/\blen\(([\w.]+)\)/g, (_, list: string) => lengthOf(list, kindOf(list)));
}

/** Two comparisons with the same value in the middle, such as `0 < x < 10`. */
const chain = /([\w.]+) ([<>]=?|==) ([\w.]+) ([<>]=?|==) ([\w.]+)/g;

/** What may contain a value: a name, a text, a list or a tuple, as the source of a regular expression. */
export const container = String.raw`[\w.]+|"[^"]*"|'[^']*'|\[[^[\]]*\]|\([^()]*\)`;

/** Whether a list has a value, or an object a key. */
export function contained(value: string, list: string, kindOf: KindOf, not = ""): string {
  if (kindOf(list) !== "object") {
    return `${not}${list.replace(/^\((.*),?\)$/, "[$1]")}.includes(${value})`;
  }
  return not ? `!(${value} in ${list})` : `${value} in ${list}`;
}

/** Translates an expression, such as that of a lambda or of a template; a tuple becomes a list. */
export function expression(text: string, kindOf?: KindOf): string {
  const value = text.trim();
  const tuple = /^\((.*)\)$/.exec(value)?.[1];
  if (tuple !== undefined && split(tuple, ",").length > 1) return `[${condition(tuple, kindOf)}]`;
  const { yes, test, no } = /^(?<yes>.+) if (?<test>.+) else (?<no>.+)$/.exec(value)?.groups ?? {};
  return yes ? ternary(yes, test, no, kindOf) : condition(value, kindOf);
}

/** The function that compares two elements by a key, as `sort` takes it. */
export function comparing({
  name = "x",
  key = "x",
  more,
}: Partial<Record<string, string>>): string {
  const of = (x: string) => expression(key).replace(new RegExp(`\\b${name}\\b`, "g"), x);
  return `(a, b) => ${more ? `${of("b")} - ${of("a")}` : `${of("a")} - ${of("b")}`}`;
}

/** Python's `not` applies to a whole comparison. */
function negated(test: string): string {
  return /^\(.*\)$|^[^ ]+$/.test(test) ? `!${test}` : `!(${test})`;
}

/** Translates a Python condition between two values. */
export function ternary(yes: string, test: string, no: string, kindOf?: KindOf): string {
  return `${condition(test, kindOf)} ? ${yes.trim()} : ${no.trim()}`;
}

/** Translates the text of an f-string to a template. */
export function template(text: string, kindOf?: KindOf): string {
  const filled = text.replace(
    /\{\{|\}\}|\{(?<value>(?:[^{}:!]|!=)+?)(?<shown>=)?(?<quoted>![ras])?(?::(?<format>(?:[^{}]|\{[^{}]*\})*))?\}/g,
    (all, ...rest) => {
      const { value, shown, quoted, format } = rest.at(-1) as Partial<Record<string, string>>;
      if (value === undefined) return all[0];
      const name = shown ? `${value}=` : "";
      const text = expression(value, kindOf);
      if (quoted && quoted !== "!s") return `${name}\${JSON.stringify(${text})}`;
      if (!format) return `${name}\${${text}}`;
      const spec = format.includes("{") ? template(format, kindOf) : `"${format}"`;
      return `${name}\${np.format(${text}, ${spec})}`;
    },
  );
  return `\`${filled}\``;
}

/** Translates Python's indices: slices and "..." become texts, None becomes null. */
export function indices(slice: string): string {
  // Commas within a list do not separate indices.
  const parts = slice.split(/,(?![^[]*\])/).map((part) => part.trim());
  return parts
    .map((part) => {
      if (/^(?:None|(?:np|numpy)\.newaxis)$/.test(part)) return "null";
      return part.includes(":") || part === "..." ? sliceText(part) : part;
    })
    .join(", ");
}

/** Translates an assignment to a slice of an array or a list. */
export function sliceSet(object: string, slice: string, value: string, kindOf: KindOf): string {
  if (kindOf(object) !== "list" || slice.includes(",")) {
    const isList = value.startsWith("[") || kindOf(value) === "list";
    return `${object}.set([${indices(slice)}], ${isList ? `np.array(${value})` : value});`;
  }
  const [start = "", stop = "", step = ""] = slice.split(":").map(bound);
  if (step) {
    const from = placeIn(object, start || (step.startsWith("-") ? "-1" : "0"));
    const place = from === "0" ? `i * ${step}` : `${from} + i * ${step}`;
    return `${value}.forEach((x, i) => { ${object}[${place}] = x; });`;
  }
  const values = /^\[([^[\]]*)\]$/.exec(value)?.[1] ?? `...${value}`;
  const args = [start || "0", countOf(object, start || "0", stop), ...(values ? [values] : [])];
  return `${object}.splice(${args.join(", ")});`;
}

/** Translates the slices in an expression. */
export function withSlices(text: string, kindOf: KindOf): string {
  const slices = /([\w.]+)\[([^[\]]*:[^[\]]*)\]/g;
  return text.replace(slices, (_, object: string, slice: string) => sliced(object, slice, kindOf));
}

/** The number of elements between two bounds of a slice of a list. */
function countOf(list: string, start: string, stop: string): string {
  if (!stop) return "Infinity";
  const isNumber = [start, stop].every((one) => /^-?\d+$/.test(one));
  if (isNumber && start.startsWith("-") === stop.startsWith("-")) {
    return String(Math.max(0, Number(stop) - Number(start)));
  }
  const [from, to] = [start, stop].map((one) => placeIn(list, one));
  return from === "0" ? to : `${to} - ${/\W/.test(from) ? `(${from})` : from}`;
}

/** An index from the front of a list for one that may be from its end. */
function placeIn(list: string, index: string): string {
  return index.startsWith("-") ? `${list}.length - ${index.slice(1)}` : index;
}

/** The text of a slice; a bound that is not a number is put into a template. */
function sliceText(slice: string): string {
  if (/^(?:[-\d: ]*|\.\.\.)$/.test(slice)) return JSON.stringify(slice);
  const bounds = slice.split(":").map(bound);
  return `\`${bounds.map((one) => (/^-?\d*$/.test(one) ? one : `\${${one}}`)).join(":")}\``;
}

/** Translates a slice of an array or a list; simple slices use `slice`, which both have. */
export function sliced(object: string, slice: string, kindOf: KindOf): string {
  const [start = "", stop = "", step = "", ...more] = slice.split(":").map(bound);
  if (/,|\.\.\./.test(slice) || more.length > 0) return `${object}.at(${indices(slice)})`;
  const { length } = slice.split(":");
  if (step && kindOf(object) === "text") {
    return `${sliced(`[...${object}]`, slice, () => "list")}.join("")`;
  }
  if (length === 3 && (kindOf(object) !== "list" || !step)) {
    return step ? `${object}.at(${indices(slice)})` : sliced(object, `${start}:${stop}`, kindOf);
  }
  if (step) {
    const part = start || stop ? sliced(object, `${start}:${stop}`, kindOf) : object;
    return step === "-1" ? `${part}.toReversed()` : `${part}.filter((_, i) => i % ${step} === 0)`;
  }
  return `${object}.slice(${start || (stop ? "0" : "")}${stop ? `, ${stop}` : ""})`;
}

/** Translates a bound of a slice. */
function bound(text: string): string {
  const named = text.trim().replace(/\blen\(([\w.]+)\)/g, "$1.length");
  return named.replace(/(?<=[\w)\]])\s*([-+*/%])\s*(?=[\w(])/g, " $1 ");
}

/** A value of several, such as `0, 1` and `(0, 1)`, as a list, also within a list. */
export function unpacked(value: string): string {
  const text = value.trim();
  const inBrackets = (sign: RegExp) => sign.exec(text)?.[1] ?? "";
  const several = [
    text,
    inBrackets(/^\(((?:[^()]|\([^()]*\))*)\)$/),
    inBrackets(/^\[((?:[^[\]]|\[[^[\]]*\])*)\]$/),
  ].find((one) => split(one, ",").length > 1);
  if (several === undefined) return text;
  const parts = split(several, ",").filter((part) => part.trim());
  return `[${parts.map(unpacked).join(", ")}]`;
}
