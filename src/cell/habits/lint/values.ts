import type { AnyNode, ExpressionStatement } from "acorn";
import { finding, type Finding, type Known } from "../finding.ts";
import type { Kinds } from "../kinds.ts";
import { floorDivided } from "../operators.ts";
import { own } from "../own.ts";
import { listedText, textOf, type Tree, type Visit } from "../tree.ts";

/** `xs[-1]`, which is undefined. */
export function negativeIndex({ node, up }: Visit, { tree, kinds }: Known): Finding | undefined {
  if (node.type !== "MemberExpression" || !node.computed) return undefined;
  const { object, property } = node;
  if (property.type !== "UnaryExpression" || property.operator !== "-") return undefined;
  if (property.argument.type !== "Literal") return undefined;
  // An object may have such a key; an array throws its own error.
  const written = up?.node.type === "AssignmentExpression" && up.node.left === node;
  if (written || kinds.of(object) === "array" || isObject(object, kinds)) return undefined;
  const mend = `${textOf(tree, object)}.at(${textOf(tree, property)})`;
  return finding("negativeIndex", `a negative index gives undefined; write ${mend}`, mend);
}

function isObject(node: AnyNode, { bindings }: Known["kinds"]): boolean {
  if (node.type !== "Identifier") return false;
  const values = bindings.get(node.name)?.values ?? [];
  return values.some(({ type }) => type === "ObjectExpression" || type === "NewExpression");
}

/** Properties of arrays that are read from a list, and `length`, which arrays do not have. */
export function property({ node, up }: Visit, { tree, kinds }: Known): Finding | undefined {
  if (node.type !== "MemberExpression" || node.computed) return undefined;
  if (node.property.type !== "Identifier") return undefined;
  const { name } = node.property;
  const object = textOf(tree, node.object);
  const kind = kinds.of(node.object);
  if (kind === "array" && name === "length") {
    const mend = `${object}.shape[0]`;
    return finding("arrayLength", `an NDArray has no length; write ${mend}`, mend, {
      size: `${object}.size`,
    });
  }
  if (kind === "array" && (name === "shape" || name === "dtype") && isAssigned(node, up)) {
    const value =
      up?.node.type === "AssignmentExpression" ? listedText(tree, up.node.right) : "[…]";
    const mend = `${object}.${name === "shape" ? "reshape" : "astype"}(${value})`;
    return finding("propertySet", `${object}.${name} cannot be changed; write ${mend}`, mend, {
      name,
    });
  }
  const called = up?.node.type === "CallExpression" && up.node.callee === node;
  if (kind === "list" && !called && /^(?:T|shape|ndim|size|dtype)$/.test(name)) {
    const mend = `np.array(${object}).${name}`;
    return finding("listProperty", `a plain array has no ${name}; write ${mend}`, mend, { name });
  }
  return undefined;
}

/** Whether a property, or an element of it, gets a value. */
function isAssigned(node: AnyNode, up: Visit | undefined): boolean {
  const around = up?.node;
  if (around?.type === "AssignmentExpression") return around.left === node;
  const isElement = around?.type === "MemberExpression" && around.object === node;
  return isElement && isAssigned(around, up?.up);
}

/** `for (const x in xs)`, in which x is an index, as a string. */
export function forIn({ node }: Visit, { tree, kinds }: Known): Finding | undefined {
  if (node.type !== "ForInStatement") return undefined;
  if (!isSequence(node.right, kinds) && kinds.of(node.right) !== "text") return undefined;
  const list = textOf(tree, node.right);
  const left = textOf(tree, node.left).replace(/;$/, "");
  const name = left.split(" ").at(-1) ?? "";
  const asIndex = tree.visits.some(
    ({ node: inner }) =>
      inner.start >= node.body.start &&
      inner.end <= node.body.end &&
      inner.type === "MemberExpression" &&
      inner.computed &&
      textOf(tree, inner.property) === name,
  );
  if (asIndex) return undefined;
  const mend = `for (${left} of ${list})`;
  return finding("forIn", `in goes through indices, as text; write ${mend}`, mend);
}

/** `if (xs)`, which is true even for an empty list. */
export function truth({ node }: Visit, { tree, kinds }: Known): Finding | undefined {
  const test = testOf(node);
  if (!test || !isSequence(test, kinds)) return undefined;
  const name = textOf(tree, test);
  const isNot = node.type === "UnaryExpression";
  if (kinds.of(test) === "list") {
    const mend = isNot ? `${name}.length === 0` : `${name}.length > 0`;
    return finding("truth", `an array is true, even an empty one; write ${mend}`, mend);
  }
  const mend = isNot ? `${name}.size === 0` : `${name}.size > 0`;
  return finding("truth", `an NDArray is true, even an empty one; write ${mend}`, mend);
}

function testOf(node: AnyNode): AnyNode | undefined {
  switch (node.type) {
    case "IfStatement":
    case "WhileStatement":
    case "ConditionalExpression":
      return node.test;
    case "UnaryExpression":
      return node.operator === "!" ? node.argument : undefined;
    default:
      return undefined;
  }
}

function isSequence(node: AnyNode, kinds: Known["kinds"]): boolean {
  const kind = kinds.of(node);
  return kind === "list" || kind === "array";
}

/** A parameter `self` of a method, which would receive the first argument. */
export function self({ node, up }: Visit, { tree, kinds }: Known): Finding | undefined {
  if (node.type === "MethodDefinition") {
    const { params } = node.value;
    const [first] = params;
    if (first?.type !== "Identifier" || first.name !== "self") return undefined;
    const names = params.slice(1).map((param) => textOf(tree, param));
    const name = textOf(tree, node.key).replace("__init__", "constructor");
    const mend = `${name}(${names.join(", ")})`;
    return finding("selfParameter", `a method does not take self; write ${mend}`, mend);
  }
  if (node.type !== "MemberExpression" || node.object.type !== "Identifier") return undefined;
  if (node.object.name !== "self" || kinds.bindings.has("self")) return undefined;
  if (!within(up, "ClassBody")) return undefined;
  const mend = textOf(tree, node).replace(/^self/, "this");
  return finding("self", `the object is called this, not self; write ${mend}`, mend);
}

function within(visit: Visit | undefined, type: AnyNode["type"]): boolean {
  for (let above = visit; above; above = above.up) if (above.node.type === type) return true;
  return false;
}

/** `7 // 2`, whose second half is a comment. */
export function floorDivision({ node }: Visit, { tree, kinds }: Known): Finding | undefined {
  if (node.type === "ExpressionStatement") return floorDivisionAssigned(node, tree, kinds);
  if (node.type !== "VariableDeclarator" && node.type !== "AssignmentExpression") return undefined;
  const value = node.type === "VariableDeclarator" ? node.init : node.right;
  if (!value) return undefined;
  const rest = tree.text.slice(value.end, value.end + 80);
  const comment =
    /^(?<close>\)?) ?\/\/ ?(?<by>[\w.]+)(?<more> [-+*] [\w.]+)?(?<end>;?)[ \t]*(?:\n|$)/.exec(
      rest,
    )?.groups;
  if (!comment || comment.by === textOf(tree, value)) return undefined;
  const isNumber = /^\d+$/.test(comment.by);
  const isName = kinds.bindings.has(comment.by.split(".")[0]);
  // Without a semicolon, it may be a comment about the value.
  const meant = comment.end === ";" || (isNumber && value.type === "Literal");
  if (!meant || !(isNumber || isName)) return undefined;
  const text = textOf(tree, value);
  const part = comment.close ? `(${text})` : text;
  const mend = `${floorDivided(part, comment.by, kinds.of(value))}${comment.more ?? ""}`;
  return finding("floorDivision", `// begins a comment; write ${mend}`, mend);
}

/** `n //= 2`. */
function floorDivisionAssigned(
  node: ExpressionStatement,
  tree: Tree,
  kinds: Kinds,
): Finding | undefined {
  const { expression } = node;
  const rest = tree.text.slice(expression.end, expression.end + 80);
  const by = /^ ?\/\/= ?(?<by>[^;\n]+)/.exec(rest)?.groups?.by.trim();
  if (!by || !/^(?:Identifier|MemberExpression)$/.test(expression.type)) return undefined;
  const name = textOf(tree, expression);
  const mend = `${name} = ${floorDivided(name, by, kinds.of(expression))};`;
  return finding("floorDivision", `// begins a comment; write ${mend}`, mend);
}

/** Python's special methods, with what is written instead. */
const specials: Partial<Record<string, string>> = {
  __init__: "constructor",
  __str__: "toString",
  __repr__: "toString",
  __len__: "get length",
  __call__: "forward",
  __getitem__: "at",
  __setitem__: "set",
  __iter__: "*[Symbol.iterator]",
  __contains__: "includes",
  __eq__: "equals",
  __add__: "add",
  __mul__: "mul",
};

/** A method with the name of one that Python calls by itself. */
export function special({ node }: Visit, { tree }: Known): Finding | undefined {
  if (node.type !== "MethodDefinition") return undefined;
  const name = textOf(tree, node.key);
  const other = own(specials, name);
  if (!other) return undefined;
  const mend = `${other}(${node.value.params.map((param) => textOf(tree, param)).join(", ")})`;
  return finding("specialMethod", `${name} has no special meaning; write ${mend}`, mend, { name });
}
