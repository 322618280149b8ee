import type { AssignmentExpression, CallExpression, NewExpression } from "acorn";
import { finding, type Finding, type Known } from "../finding.ts";
import { functionOfNumPy, typeOfNumPy } from "../lacking.ts";
import { hasTexts, pythonCall } from "../names.ts";
import { own } from "../own.ts";
import { listedText, textOf, type Visit } from "../tree.ts";

/** Arguments that the libraries take by position, and not in an object. */
const placed = new Set(
  "dtype shape size low high loc scale n m start stop step num fill_value x y a b W".split(" "),
);

const literals: Partial<Record<string, string>> = {
  True: "true",
  False: "false",
  None: "undefined",
};

/** `sum(axis=0)`, which assigns to a variable and passes only the value. */
export function keyword({ node }: Visit, known: Known): Finding | undefined {
  if (node.type !== "CallExpression" && node.type !== "NewExpression") return undefined;
  const named = node.arguments.filter(
    (arg): arg is AssignmentExpression =>
      arg.type === "AssignmentExpression" && arg.operator === "=" && arg.left.type === "Identifier",
  );
  if (named.length === 0 || named.every((arg) => isMeant(arg, node, known))) return undefined;
  const written = named.map((arg) => textOf(known.tree, arg).replace(" = ", "=")).join(", ");
  const message = `there are no keyword arguments: ${written} assigns to a variable`;
  const missing = notInNumPy(node, known);
  if (missing) return missing;
  const special = withNames(node, named, known);
  if (special) return { ...special, message };
  const python = pythonCall(node, known);
  if (python) return { ...python, message };
  return finding("keyword", message, withObject(node, named, known));
}

/** A function that `np` does not have has no options here either. */
function notInNumPy({ callee }: CallExpression | NewExpression, known: Known): Finding | undefined {
  const { tree, kinds, exports } = known;
  const name = textOf(tree, callee);
  const [library, called = "", ...more] = name.split(".");
  const { from, name: imported } = kinds.bindings.get(library)?.imported ?? {};
  const isOfNumPy = from === "np" && imported === "*" && more.length === 0;
  if (!isOfNumPy || !called || !exports || exports.has(called)) return undefined;
  if (functionOfNumPy(library, called, [])) return undefined;
  return finding("notInLibrary", `there is no ${name}`, "", { name });
}

/** Whether the assignment to a variable may be intended. */
function isMeant(
  { left }: AssignmentExpression,
  { callee }: CallExpression | NewExpression,
  { tree, kinds }: Known,
): boolean {
  const name = textOf(tree, left);
  const called = textOf(tree, callee);
  const declared = kinds.bindings.get(name)?.values ?? [];
  const [root] = called.split(".");
  if (declared.length === 0 || kinds.bindings.get(root)?.imported) return false;
  return !tree.visits.some(
    ({ node }) =>
      node.type === "FunctionDeclaration" &&
      node.id?.name === called &&
      node.params.some((param) => /^\w*/.exec(textOf(tree, param))?.[0] === name),
  );
}

/** A call of one of Python's functions that is written differently because of its keywords. */
function withNames(
  node: CallExpression | NewExpression,
  named: AssignmentExpression[],
  known: Known,
): Finding | undefined {
  const { tree, kinds } = known;
  const callee = textOf(tree, node.callee);
  if (kinds.bindings.has(callee)) return undefined;
  const given = new Map(named.map((arg) => [textOf(tree, arg.left), textOf(tree, arg.right)]));
  const args = node.arguments
    .filter((arg) => !named.includes(arg as AssignmentExpression))
    .map((arg) => textOf(tree, arg));
  if (callee === "dict" && args.length === 0) {
    const pairs = Array.from(given, ([name, value]) => `${name}: ${value}`);
    return finding("pythonName", "", `{ ${pairs.join(", ")} }`, { name: callee });
  }
  if (/^(?:print|console\.log)$/.test(callee) && (given.has("sep") || given.has("end"))) {
    const between = given.get("sep") ?? '" "';
    const texts =
      args.length > 1 || args[0]?.startsWith("...")
        ? `[${args.join(", ")}].join(${between})`
        : (args[0] ?? "");
    return finding("printOptions", "", `console.log(${texts})`);
  }
  const key = given.get("key");
  const [value] = node.arguments;
  const written = args[0] ?? "xs";
  const list = value && kinds.of(value) === "array" ? `[...${written}]` : written;
  const isDown = /^(?:[Tt]rue|1)$/.test(given.get("reverse") ?? "");
  if (callee === "sorted") {
    const isOfTexts = !key && hasTexts(value, known);
    const right = isOfTexts
      ? `${list}.toSorted()${isDown ? ".toReversed()" : ""}`
      : `${list}.toSorted(${comparing(key, isDown)})`;
    return finding("pythonName", "", right, { name: callee });
  }
  if (/^(?:max|min)$/.test(callee) && key) {
    const all = key === `${list}.get` ? `Object.keys(${list})` : list;
    const first = `${all}.toSorted(${comparing(key, callee === "max")})[0]`;
    return finding("pythonName", "", first, { name: callee });
  }
  return undefined;
}

/** The function that compares two elements, or their keys, as `sort` takes it. */
function comparing(key: string | undefined, isDown: boolean): string {
  const { param, value } =
    /^\(?(?<param>\w+)\)? => (?<value>[^{].*)$/.exec(key ?? "")?.groups ?? {};
  const of = (x: string): string => {
    if (key === undefined) return x;
    if (key === "len") return `${x}.length`;
    if (param) return value.replace(new RegExp(`\\b${param}\\b`, "g"), x);
    return /\.get$/.test(key) ? `${key.slice(0, -4)}[${x}]` : `${key}(${x})`;
  };
  return `(a, b) => ${isDown ? `${of("b")} - ${of("a")}` : `${of("a")} - ${of("b")}`}`;
}

function withObject(
  node: CallExpression | NewExpression,
  named: AssignmentExpression[],
  known: Known,
): string {
  const { tree, kinds } = known;
  const callee = textOf(tree, node.callee);
  const made = node.type === "NewExpression" ? "new " : "";
  const value = (arg: AssignmentExpression): string => {
    const text = listedText(tree, arg.right);
    const type = textOf(tree, arg.left) === "dtype" ? typeOfNumPy(text) : undefined;
    return type ?? own(literals, text) ?? text;
  };
  if (/\.sort$/.test(callee)) {
    const isDown = named.some((arg) => /^(?:true|1)$/.test(value(arg)));
    const key = named.find((arg) => textOf(tree, arg.left) === "key");
    if (!key && node.callee.type === "MemberExpression" && hasTexts(node.callee.object, known)) {
      return `${callee}()${isDown ? ".reverse()" : ""}`;
    }
    return `${callee}(${comparing(key && value(key), isDown)})`;
  }
  const root = /^\w+/.exec(callee)?.[0] ?? "";
  const imported = kinds.bindings.get(root)?.imported?.from;
  const ofLibrary = callee.includes(".") || (imported !== undefined && !imported.startsWith("."));
  const options: string[] = [];
  const args: string[] = [];
  for (const arg of node.arguments) {
    const isNamed = named.includes(arg as AssignmentExpression);
    if (!isNamed) {
      args.push(listedText(tree, arg));
      continue;
    }
    const pair = arg as AssignmentExpression;
    const name = textOf(tree, pair.left);
    if (ofLibrary && !placed.has(name)) options.push(`${name}: ${value(pair)}`);
    else args.push(value(pair));
  }
  if (options.length > 0) args.push(`{ ${options.join(", ")} }`);
  return `${made}${callee}(${args.join(", ")})`;
}
