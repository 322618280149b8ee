import { pythonFunction, rangeOf } from "../python-functions.ts";
import { split } from "../split.ts";
import { condition, expression, listOf, sliced, type KindOf } from "./python-writers.ts";

/** A `for` of a comprehension, with the conditions that follow it. */
interface Clause {
  names: string;
  list: string;
  tests: string[];
}

/** Translates the text in the brackets of a list comprehension, which may contain others. */
export function comprehension(inner: string, kindOf: KindOf): string {
  const [value, ...clauses] = split(inner, " for ");
  return mapped(valueOf(value, kindOf), clauses.map(clauseOf), kindOf);
}

/** Translates the text in the braces of a comprehension of a dictionary or a set. */
export function comprehensionInBraces(inner: string, kindOf: KindOf): string {
  const [first, ...rest] = split(inner, " for ");
  const [key, value] = split(first, ":");
  if (value === undefined) return `new Set(${comprehension(inner, kindOf)})`;
  const pairs = comprehension([`[${key.trim()}, ${value.trim()}]`, ...rest].join(" for "), kindOf);
  return `Object.fromEntries(${pairs})`;
}

/** Translates a call whose only argument is a generator. */
export function callOfGenerator(callee: string, inner: string, kindOf: KindOf): string {
  const [value, ...rest] = split(inner, " for ");
  const clauses = rest.map(clauseOf);
  if (/^(?:any|all)$/.test(callee) && clauses.length === 1) {
    const [{ names }] = clauses;
    const test = callee === "any" ? "some" : "every";
    return `${kept(clauses[0], kindOf)}.${test}(${paramOf(names)} => ${valueOf(value, kindOf)})`;
  }
  const list = comprehension(inner, kindOf);
  if (/^(?:list|tuple)$/.test(callee)) return list;
  if (callee === "dict") return `Object.fromEntries(${list})`;
  const separator = /^(.+)\.join$/.exec(callee)?.[1];
  if (separator) return `${list}.join(${separator})`;
  return pythonFunction(callee, [list]) ?? `${callee}(${list})`;
}

function mapped(value: string, [clause, ...more]: Clause[], kindOf: KindOf): string {
  const list = kept(clause, kindOf);
  const param = paramOf(clause.names);
  if (more.length > 0) return `${list}.flatMap(${param} => ${mapped(value, more, kindOf)})`;
  return value === clause.names ? list : `${list}.map(${param} => ${value})`;
}

function kept({ names, list, tests }: Clause, kindOf: KindOf): string {
  const filters = tests.map((test) => `.filter(${paramOf(names)} => ${condition(test, kindOf)})`);
  return `${iterated(list, kindOf)}${filters.join("")}`;
}

function clauseOf(text: string): Clause {
  const [head, ...tests] = split(text, " if ");
  const [names, ...list] = head.split(" in ");
  return { names: names.replace(/[()]/g, "").trim(), list: list.join(" in ").trim(), tests };
}

function paramOf(names: string): string {
  return names.includes(",") ? `([${names}])` : `(${names})`;
}

/** An array of the values that a `for` goes through. */
function iterated(list: string, kindOf: KindOf): string {
  const [, called, inner = ""] = /^(range|enumerate|zip)\((.*)\)$/.exec(list) ?? [];
  const args = split(inner, ",").map((arg) => arg.trim());
  if (called === "range") return rangeOf(args);
  if (called === "enumerate") return `[...${listOf(args[0], kindOf)}.entries()]`;
  if (called === "zip") {
    const [first, ...others] = args;
    const values = ["x", ...others.map((other) => `${other}.at(i)`)].join(", ");
    return `${listOf(first, kindOf)}.map((x, i) => [${values}])`;
  }
  const { dict, part = "" } =
    /^(?<dict>.+)\.(?<part>items|keys|values)\(\)$/.exec(list)?.groups ?? {};
  if (dict) return `Object.${part === "items" ? "entries" : part}(${dict})`;
  const { object, slice } =
    /^(?<object>[\w.]+)\[(?<slice>[^[\]]*:[^[\]]*)\]$/.exec(list)?.groups ?? {};
  if (object) return sliced(object, slice, kindOf);
  return /^\[.*\]$|^[\w.]+(?:\(.*\)|\[.*\])*$/.test(list) ? listOf(list, kindOf) : `[...${list}]`;
}

/** What a comprehension computes for each element. */
function valueOf(text: string, kindOf: KindOf): string {
  const value = text.trim();
  const inner = /^\[(.*)\]$/.exec(value)?.[1];
  if (inner !== undefined && split(inner, " for ").length > 1) return comprehension(inner, kindOf);
  const written = expression(value, kindOf)
    .replace(/\bstr\(/g, "String(")
    .replace(/^\[([^[\],]+)\] \* ([\w.]+)$/, "new Array($2).fill($1)");
  return written.startsWith("{") ? `(${written})` : written;
}
