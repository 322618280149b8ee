import type { AnyNode, Expression } from "acorn";
import type { Kind, Kinds } from "./kinds.ts";
import { callOfNumPy } from "./math.ts";
import { own } from "./own.ts";
import { textOf, type Tree } from "./tree.ts";

/**
 * The method of an array, if there is one, and the function of `np` that correspond to an operator.
 */
const operators: Partial<Record<string, { method?: string; name: string }>> = {
  "+": { method: "add", name: "add" },
  "-": { method: "sub", name: "subtract" },
  "*": { method: "mul", name: "multiply" },
  "/": { method: "div", name: "divide" },
  "**": { method: "pow", name: "power" },
  "==": { name: "equal" },
  "===": { name: "equal" },
  "!=": { name: "not_equal" },
  "!==": { name: "not_equal" },
  "<": { name: "less" },
  "<=": { name: "less_equal" },
  ">": { name: "greater" },
  ">=": { name: "greater_equal" },
  "%": { name: "mod" },
  // In NumPy, these combine arrays of bools, such as comparisons.
  "&": { name: "logical_and" },
  "|": { name: "logical_or" },
  "^": { name: "logical_xor" },
};

/** The longest expression that is rewritten, in characters. */
const longest = 200;

/** The text of a value that `set` of an array takes, which is not a list. */
export function valueToSet(tree: Tree, kinds: Kinds, node: AnyNode): string {
  const text = textOf(tree, node);
  return kinds.of(node) === "list" ? `np.array(${text})` : text;
}

/**
 * The value that an assignment gives to an element or to a part of an array.
 *
 * @param operator such as "-="; "=" assigns the value itself
 * @param old the text of what is changed
 * @param isArray whether that is an array
 */
export function changedBy(operator: string, old: string, value: string, isArray: boolean): string {
  const sign = operator.slice(0, -1);
  if (!sign) return value;
  const known = own(operators, sign);
  if (!isArray || !known) return `${old} ${sign} ${value}`;
  return known.method ? `${old}.${known.method}(${value})` : `np.${known.name}(${old}, ${value})`;
}

/** Python's `//` of a value of this kind. */
export function floorDivided(value: string, by: string, kind: Kind): string {
  return kind === "array" ? `np.floor_divide(${value}, ${by})` : `Math.floor(${value} / ${by})`;
}

/** The function of `np` that corresponds to an operator. */
export function functionFor(operator: string): string | undefined {
  return operators[operator]?.name;
}

/**
 * Rewrites an expression with operators to the methods and functions of `np`. Returns undefined if
 * an operator has no counterpart. Expressions that are known to be numbers keep their operators.
 *
 * @param at the index of an operator that failed for an array, so that what contains it is no number
 * @example "1 / (1 + np.exp(-x))" // => "np.divide(1, np.add(1, np.exp(x.neg())))"
 */
export function withMethods(tree: Tree, kinds: Kinds, node: AnyNode, at = -1): string | undefined {
  if (node.end - node.start > longest) return undefined;
  const hasFailed = (part: AnyNode): boolean => part.start <= at && at < part.end;
  const isNumber = (part: AnyNode): boolean => kinds.of(part) === "number" && !hasFailed(part);

  const write = (part: AnyNode): string | undefined => {
    if (isNumber(part)) return textOf(tree, part);
    switch (part.type) {
      case "BinaryExpression":
        return operation(part.operator, part.left as Expression, part.right);
      case "UnaryExpression":
        return unary(part.operator, part.argument);
      case "CallExpression": {
        const args = part.arguments.map(write).filter((text) => text !== undefined);
        if (args.length < part.arguments.length) return undefined;
        const callee = textOf(tree, part.callee);
        const isOfArray = part.arguments.some((arg) => isArray(arg) || hasFailed(arg));
        if (isOfArray && callee.startsWith("Math.")) return callOfNumPy(callee, args);
        return `${callee}(${args.join(", ")})`;
      }
      default:
        return textOf(tree, part);
    }
  };

  const unary = (operator: string, argument: Expression): string | undefined => {
    const text = write(argument);
    if (!text || (operator !== "-" && operator !== "~")) return undefined;
    if (operator === "~") return `np.logical_not(${text})`;
    return isArray(argument) ? `${text}.neg()` : `np.negative(${text})`;
  };

  const operation = (operator: string, left: Expression, right: Expression): string | undefined => {
    if (operator === "+" && [left, right].some((part) => kinds.of(part) === "text")) {
      return `\`${template(left)}${template(right)}\``;
    }
    const known = operators[operator];
    const [a, b] = [write(left), write(right)];
    if (!known || !a || !b) return undefined;
    if (known.method && isArray(left)) return `${a}.${known.method}(${b})`;
    const swaps = operator === "*" || operator === "+";
    if (swaps && isArray(right)) return `${b}.${known.method}(${a})`;
    return `np.${known.name}(${a}, ${b})`;
  };

  const isArray = (part: AnyNode): boolean => kinds.of(part) === "array";

  const template = (part: Expression): string => {
    if (part.type === "Literal" && typeof part.value === "string") {
      return part.value.replace(/[`\\]|\$(?=\{)/g, "\\$&").replaceAll("\n", "\\n");
    }
    if (part.type === "TemplateLiteral") return textOf(tree, part).slice(1, -1);
    if (part.type === "BinaryExpression" && part.operator === "+" && kinds.of(part) !== "number") {
      return template(part.left as Expression) + template(part.right);
    }
    return `\${${textOf(tree, part)}}`;
  };

  return write(node);
}
