import type { Kind } from "../kinds.ts";
import { loop } from "../names.ts";

/** Returns the kind of a declared name, if it is known without parsing the text. */
export type KindOf = (name: string) => Kind;

export function definition(name: string, params: string): string {
  const all = params.split(/,\s*/).map((param) => param.replace(/:\s*\w+/, "").trim());
  const own = all.filter((param) => param !== "self" && param !== "");
  const list = own.map((param) => param.replace(/^\*{1,2}/, "...").replace(/\s*=\s*/, " = "));
  const isMethod = all.length > own.length && all[0] === "self";
  if (!isMethod) return `function ${name}(${list.join(", ")}) {`;
  return `${name === "__init__" ? "constructor" : name}(${list.join(", ")}) {`;
}

/** The head of a loop, including its brace. */
export function forOf(name: string, list: string, kindOf: KindOf): string {
  const names = name.replace(/[()]/g, "").trim();
  const [, called, inner = ""] = /^(range|enumerate|zip)\((.*)\)$/.exec(list) ?? [];
  if (called === "range") return `${loop(names, inner.split(/,\s*/))} {`;
  if (called === "enumerate") {
    const xs = kindOf(inner) === "list" ? inner : `[...${inner}]`;
    return `for (const [${names}] of ${xs}.entries()) {`;
  }
  if (called === "zip") {
    const [first, ...others] = names.split(/,\s*/);
    const [xs, ...lists] = inner.split(/,\s*/);
    // Both JavaScript arrays and NDArrays have `at` and an iterator.
    const taken = others.map((other, i) => ` const ${other} = ${lists[i] ?? "xs"}.at(i);`);
    return `for (const [i, ${first}] of [...${xs}].entries()) {${taken.join("")}`;
  }
  const dict = /^(.+)\.items\(\)$/.exec(list)?.[1];
  if (dict) return `for (const [${names}] of Object.entries(${dict})) {`;
  return `for (const ${names.includes(",") ? `[${names}]` : names} of ${list}) {`;
}

/** An expression that has the methods of a list. */
export function listOf(name: string, kindOf: KindOf): string {
  return kindOf(name) === "array" ? `[...${name}]` : name;
}

const value = String.raw`(?:(?!not\b)[\w.[\]]+(?:\([^()]*\))?|\([^()]*\))`;

/** A value or a comparison of two, as the source of a regular expression. */
export const comparison = `${value}(?: (?:[<>]=?|[!=]==?) ${value})?`;

/** Translates a Python condition to the operators of JavaScript. */
export function condition(test: string): string {
  const bare = test.trim().replace(/^\(([^()]*)\)$/, "$1");
  return bare
    .replace(/\bis not None\b/g, "!== null")
    .replace(/\bis None\b/g, "=== null")
    .replace(/\band\b/g, "&&")
    .replace(/\bor\b/g, "||")
    .replace(/(\w+) not in (\w+)/g, "!$2.includes($1)")
    .replace(new RegExp(`\\bnot (${comparison})`, "g"), (_, test: string) => negated(test))
    .replace(/\bnot /g, "!")
    .replace(/\bTrue\b/g, "true")
    .replace(/\bFalse\b/g, "false")
    .replace(/\bNone\b/g, "null")
    .replace(/([^=!])==(?!=)/g, "$1===")
    .replace(/!=(?!=)/g, "!==")
    .replace(/\blen\(([\w.]+)\)/g, "$1.length");
}

/** Python's `not` applies to a whole comparison. */
function negated(test: string): string {
  return /^\(.*\)$|^[^ ]+$/.test(test) ? `!${test}` : `!(${test})`;
}

/** Translates a Python condition between two values. */
export function ternary(yes: string, test: string, no: string): string {
  return `${condition(test)} ? ${yes.trim()} : ${no.trim()}`;
}

/** Translates the text of an f-string to a template. */
export function template(text: string): string {
  const filled = text.replace(
    /\{([^{}:]+)(?::([^{}]*))?\}/g,
    (_, value: string, format?: string) =>
      format ? `\${np.format(${value}, "${format}")}` : `\${${value}}`,
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

export function unpacked(value: string): string {
  return /^[^([]*,/.test(value) ? `[${value.trim()}]` : value.trim();
}
