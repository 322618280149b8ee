import type { AssignmentExpression, CallExpression, NewExpression } from "acorn";
import { finding, type Finding, type Known } from "../finding.ts";
import { pythonCall } from "../names.ts";
import { own } from "../own.ts";
import { textOf, type Visit } from "../tree.ts";

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
  const python = pythonCall(node, known);
  if (python) return { ...python, message };
  return finding("keyword", message, withObject(node, named, known));
}

/** Whether the assignment to a variable may be intended. */
function isMeant(
  { left }: AssignmentExpression,
  { callee }: CallExpression | NewExpression,
  { tree, kinds }: Known,
): boolean {
  const declared = kinds.bindings.get(textOf(tree, left))?.values ?? [];
  const [root] = textOf(tree, callee).split(".");
  return declared.length > 0 && !kinds.bindings.get(root)?.imported;
}

function withObject(
  node: CallExpression | NewExpression,
  named: AssignmentExpression[],
  { tree, kinds }: Known,
): string {
  const callee = textOf(tree, node.callee);
  const made = node.type === "NewExpression" ? "new " : "";
  const value = (arg: AssignmentExpression): string => {
    const text = textOf(tree, arg.right);
    if (arg.right.type === "SequenceExpression") return `[${text}]`;
    return own(literals, text) ?? text;
  };
  if (/\.sort$/.test(callee)) {
    const down = named.some((arg) => /^(?:true|1)$/.test(value(arg)));
    return `${callee}((a, b) => ${down ? "b - a" : "a - b"})`;
  }
  const root = /^\w+/.exec(callee)?.[0] ?? "";
  const imported = kinds.bindings.get(root)?.imported?.from;
  const ofLibrary = callee.includes(".") || (imported !== undefined && !imported.startsWith("."));
  const options: string[] = [];
  const args: string[] = [];
  for (const arg of node.arguments) {
    const isNamed = named.includes(arg as AssignmentExpression);
    if (!isNamed) {
      args.push(textOf(tree, arg));
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
