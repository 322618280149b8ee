import type { AnyNode, Literal } from "acorn";
import { finding, type Finding, type Known } from "../finding.ts";
import { textOf, type Visit } from "../tree.ts";

/** `np.array([3.0])`, which has integers: the running program cannot tell 3.0 from 3. */
export function pointed({ node }: Visit, { tree, kinds }: Known): Finding | undefined {
  if (node.type !== "CallExpression" || node.arguments.length !== 1) return undefined;
  const { callee } = node;
  if (callee.type !== "MemberExpression" || textOf(tree, callee.property) !== "array") {
    return undefined;
  }
  const library = kinds.bindings.get(textOf(tree, callee.object))?.imported;
  if (library?.from !== "np") return undefined;
  const [data] = node.arguments;
  const numbers = data.type === "ArrayExpression" ? numbersIn(data) : undefined;
  const point = numbers?.find(({ raw }) => /^\d*\.\d*$|^[\d.]+e/i.test(raw ?? ""))?.raw;
  if (!point || !numbers?.every(({ value }) => Number.isInteger(value))) return undefined;
  const right = `${textOf(tree, callee)}(${textOf(tree, data)}, "float64")`;
  const message = `${point} is the same number as ${Number(point)}, so this is an "int64" array; write ${right}`;
  return finding("pointed", message, right, { point, whole: String(Number(point)) });
}

/** The numbers in nested lists; undefined if there is anything else. */
function numbersIn(node: AnyNode | null): Literal[] | undefined {
  switch (node?.type) {
    case "Literal":
      return typeof node.value === "number" ? [node] : undefined;
    case "UnaryExpression":
      return node.operator === "-" ? numbersIn(node.argument) : undefined;
    case "ArrayExpression": {
      const parts = node.elements.map(numbersIn);
      return parts.every((part) => part !== undefined) ? parts.flat() : undefined;
    }
    default:
      return undefined;
  }
}
