import type { AnyNode, SequenceExpression } from "acorn";
import { finding, type Finding, type Known } from "../finding.ts";
import { changedBy, valueToSet } from "../operators.ts";
import { listedText, textOf, type Tree, type Visit } from "../tree.ts";

/** A comma expression, which is a tuple in Python but only the last value in JavaScript. */
export function sequence({ node, up }: Visit, { tree, kinds }: Known): Finding | undefined {
  const around = up?.node;
  if (node.type !== "SequenceExpression" || !around) return undefined;
  const parts = node.expressions.map((part) => listedText(tree, part));
  const list = `[${parts.join(", ")}]`;
  const last = parts[parts.length - 1];

  switch (around.type) {
    case "CallExpression":
    case "NewExpression": {
      if (around.callee === node) return undefined;
      const name = textOf(tree, around.callee);
      const args = around.arguments.map((arg) => (arg === node ? list : textOf(tree, arg)));
      const made = around.type === "NewExpression" ? "new " : "";
      return comma("tuple", last, `${made}${name}(${args.join(", ")})`);
    }
    case "MemberExpression": {
      if (around.property !== node) return undefined;
      const object = textOf(tree, around.object);
      if (/^[^[]*\n/.test(tree.text.slice(around.object.end, node.start))) {
        const [line] = tree.text.slice(node.start).split("\n");
        const message = `the line continues the one above it, in which ${list} is an index`;
        return finding("noSemicolon", message, `;[${line}`);
      }
      const above = up.up?.node;
      if (above?.type === "AssignmentExpression" && above.left === around) {
        const value = valueToSet(tree, kinds, above.right);
        const old = `${object}.at(${parts.join(", ")})`;
        const isArray = node.expressions.some((part) =>
          /^(?:list|array)$/.test(kinds.of(part) ?? ""),
        );
        const changed = changedBy(above.operator, old, value, isArray);
        return comma("tupleIndex", last, `${object}.set(${list}, ${changed})`);
      }
      return kinds.of(around.object) === "list"
        ? comma("tupleIndexOfList", last, object + parts.map((part) => `[${part}]`).join(""))
        : comma("tupleIndex", last, `${object}.at(${parts.join(", ")})`);
    }
    case "ExpressionStatement":
      return inStatement(node, tree);
    case "ReturnStatement":
      return changes(node) ? undefined : comma("tuple", last, `return ${list};`);
    case "VariableDeclarator":
      return comma("tuple", last, `${textOf(tree, around.id)} = ${list}`);
    case "ForStatement":
      return undefined;
    default:
      return isPure(node) ? comma("tuple", last, list) : undefined;
  }
}

/** `a, b = f()` and `a = 1, 2`. */
function inStatement(node: SequenceExpression, tree: Tree): Finding | undefined {
  const parts = node.expressions;
  const assigned = parts.findIndex(({ type }) => type === "AssignmentExpression");
  const middle = parts[assigned];
  if (middle?.type !== "AssignmentExpression" || middle.operator !== "=") return undefined;
  const others = [...parts.slice(0, assigned), ...parts.slice(assigned + 1)];
  if (others.length === 0 || !others.every(isPure)) return undefined;
  const texts = (nodes: AnyNode[]) => nodes.map((part) => textOf(tree, part)).join(", ");
  const targets = texts([...parts.slice(0, assigned), middle.left]);
  const values = texts([middle.right, ...parts.slice(assigned + 1)]);
  const right = assigned < parts.length - 1 ? `[${values}]` : values;
  const first = textOf(tree, middle.right);
  return assigned === 0
    ? finding(
        "tupleAssigned",
        `only the first of the values with commas between them is assigned, here ${first}; write ${targets} = ${right};`,
        `${targets} = ${right};`,
        { first },
      )
    : finding(
        "unpack",
        `values are unpacked into names in brackets; without them, only ${textOf(tree, middle.left)} is assigned`,
        `[${targets}] = ${right};`,
      );
}

function comma(cause: string, last: string, right: string): Finding {
  const message = `only the last of the values with commas between them counts, here ${last}; write ${right}`;
  return finding(cause, message, right, { last });
}

/** Whether all values of a sequence except the last have no effect. */
function isPure(node: AnyNode): boolean {
  switch (node.type) {
    case "SequenceExpression":
      return node.expressions.slice(0, -1).every(isPure);
    case "Identifier":
    case "Literal":
    case "TemplateLiteral":
    case "ThisExpression":
      return true;
    case "ArrayExpression":
      return node.elements.every((element) => element && isPure(element));
    case "MemberExpression":
      return isPure(node.object) && isPure(node.property);
    case "UnaryExpression":
      return node.operator !== "delete" && isPure(node.argument);
    case "BinaryExpression":
      return isPure(node.left) && isPure(node.right);
    default:
      return false;
  }
}

function changes(node: SequenceExpression): boolean {
  return node.expressions.slice(0, -1).some(({ type }) => /^(?:Assignment|Update)/.test(type));
}
