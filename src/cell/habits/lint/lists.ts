import type {
  AnyNode,
  AssignmentExpression,
  BinaryExpression,
  CallExpression,
  MemberExpression,
} from "acorn";
import { finding, type Finding, type Known } from "../finding.ts";
import { textOf, type Visit } from "../tree.ts";

/** Python's operators on lists and strings, which give nonsense in JavaScript. */
export function operator({ node, up }: Visit, known: Known): Finding | undefined {
  if (node.type === "AssignmentExpression") return extended(node, known);
  if (node.type !== "BinaryExpression") return undefined;
  const { tree, kinds } = known;
  const parts = [node.left, node.right];
  const [left, right] = parts.map((part) => textOf(tree, part));
  const [kindOfLeft, kindOfRight] = parts.map((part) => kinds.of(part));
  const isList = kindOfLeft === "list" || kindOfRight === "list";
  const bothLists = kindOfLeft === "list" && kindOfRight === "list";

  if (kindOfLeft === "set" && kindOfRight === "set") return ofSets(node, known);
  if (node.operator === "*") return repeated(node, known);
  if (node.operator === "%" && isFormat(node.left)) return formatted(node, known);
  if (node.operator === "+" && bothLists) {
    const joined = `[...${left}, ...${right}]`;
    return finding("listSum", `+ makes text of two plain arrays; write ${joined}`, joined);
  }
  if (/^[!=]==?$/.test(node.operator)) {
    // `===` between two names may be intended to compare identity.
    const loose = node.operator.length === 2;
    if (isList && (isFresh(node) || (bothLists && loose))) return compared(node, known);
    if (loose && kindOfLeft === "array" && kindOfRight === "array") {
      const not = node.operator === "!=" ? "!" : "";
      const mend = `${not}np.array_equal(${left}, ${right})`;
      return finding(
        "arraysCompared",
        `${node.operator} asks whether two NDArrays are the same object; write ${mend}`,
        mend,
      );
    }
  }
  const chained = [isComparison, isEquation].some((is) => is(node) && is(node.left));
  if (chained && node.left.type === "BinaryExpression" && !inBraces(node)) {
    const middle = textOf(tree, node.left.right);
    const chain = `${left} && ${middle} ${node.operator} ${right}`;
    return finding(
      "chain",
      `comparisons do not chain: ${left} is true or false; write ${chain}`,
      chain,
    );
  }
  const isKnown = kindOfRight === "list" || kindOfRight === "array" || kindOfRight === "text";
  if (node.operator === "in" && isKnown && left !== '"length"') {
    const list = kindOfRight === "array" ? `[...${right}]` : right;
    const negated = up?.node.type === "UnaryExpression" && up.node.operator === "!";
    const mend = `${negated ? "!" : ""}${list}.includes(${left})`;
    return finding("inList", `in looks for an index, not for a value; write ${mend}`, mend);
  }
  return undefined;
}

/** `xs += [1]`. */
function extended(node: AssignmentExpression, { tree, kinds }: Known): Finding | undefined {
  if (node.operator !== "+=" || kinds.of(node.right) !== "list") return undefined;
  const { values = [] } =
    (node.left.type === "Identifier" && kinds.bindings.get(node.left.name)) || {};
  if (!values.some((value) => kinds.of(value) === "list")) return undefined;
  const [list, more] = [textOf(tree, node.left), textOf(tree, node.right)];
  const added = node.right.type === "ArrayExpression" ? more.slice(1, -1) : `...${more}`;
  const mend = `${list}.push(${added})`;
  return finding("listExtended", `+= makes text of a plain array; write ${mend}`, mend);
}

/** `"-" * 10` and `[0] * n`. */
function repeated(node: BinaryExpression, { tree, kinds }: Known): Finding | undefined {
  for (const [what, count] of [
    [node.left, node.right],
    [node.right, node.left],
  ]) {
    const [text, times] = [textOf(tree, what), textOf(tree, count)];
    const literal = literalOf(what, kinds);
    if (typeof literal === "string" && isNaN(Number(literal || NaN))) {
      const mend = `${text}.repeat(${times})`;
      return finding("repeatText", `* does not repeat text; write ${mend}`, mend);
    }
    if (kinds.of(what) !== "list") continue;
    const [single, ...others] = what.type === "ArrayExpression" ? what.elements : [];
    const mend =
      single && others.length === 0
        ? `new Array(${times}).fill(${textOf(tree, single)})`
        : `np.array(${text}).mul(${times})`;
    return finding("listProduct", `* does not work on plain arrays; write ${mend}`, mend);
  }
  return undefined;
}

/** The value of a literal, also behind a name. */
function literalOf(node: AnyNode, { bindings }: Known["kinds"]): unknown {
  const { certain, values } = (node.type === "Identifier" && bindings.get(node.name)) || {};
  const [value] = certain && values?.length === 1 ? values : [node];
  return value.type === "Literal" ? value.value : undefined;
}

/** `"loss %.2f" % loss`. */
function formatted({ left, right }: BinaryExpression, { tree }: Known): Finding {
  const values = right.type === "SequenceExpression" ? right.expressions : [right];
  const texts = values.map((value) => textOf(tree, value));
  const template = textOf(tree, left)
    .slice(1, -1)
    .replace(/%([\d.]*)[a-z]/gi, (_, digits: string) => {
      const value = texts.shift() ?? "x";
      return `\${${digits.includes(".") ? `np.format(${value}, "${digits}f")` : value}}`;
    });
  const mend = `\`${template}\``;
  return finding("formatOperator", `% does not put values into text; write ${mend}`, mend);
}

function compared(node: BinaryExpression, { tree }: Known): Finding {
  const [left, right] = [textOf(tree, node.left), textOf(tree, node.right)];
  const empty = [left, right].indexOf("[]");
  const other = empty === 0 ? right : left;
  const sign = node.operator.startsWith("!") ? "!==" : "===";
  const equal =
    empty >= 0 ? `${other}.length ${sign} 0` : `String(${left}) ${sign} String(${right})`;
  return finding(
    "listsCompared",
    `${node.operator} asks whether two plain arrays are the same object; write ${equal}`,
    equal,
  );
}

function isFresh({ left, right }: BinaryExpression): boolean {
  return left.type === "ArrayExpression" || right.type === "ArrayExpression";
}

function isFormat(node: AnyNode): boolean {
  return node.type === "Literal" && typeof node.value === "string" && node.value.includes("%");
}

function isComparison(node: AnyNode): boolean {
  return node.type === "BinaryExpression" && /^[<>]=?$/.test(node.operator);
}

function isEquation(node: AnyNode): boolean {
  return node.type === "BinaryExpression" && /^[!=]==?$/.test(node.operator);
}

/** Python's operators on sets. */
function ofSets({ operator, left, right }: BinaryExpression, { tree }: Known): Finding | undefined {
  const [a, b] = [textOf(tree, left), textOf(tree, right)];
  const mend = {
    "|": `new Set([...${a}, ...${b}])`,
    "&": `new Set([...${a}].filter((x) => ${b}.has(x)))`,
    "-": `new Set([...${a}].filter((x) => !${b}.has(x)))`,
  }[operator as string];
  if (!mend) return undefined;
  return finding("setOperator", `${operator} does not work on sets; write ${mend}`, mend);
}

/** Whether the left side of an operator was written in parentheses. */
function inBraces({ start, left }: BinaryExpression): boolean {
  return start < left.start;
}

/** Methods of lists and strings that do something else in JavaScript than in Python. */
export function method({ node }: Visit, known: Known): Finding | undefined {
  if (node.type !== "CallExpression" || node.callee.type !== "MemberExpression") return undefined;
  const { callee } = node;
  const name =
    callee.property.type === "Identifier" && !callee.computed ? callee.property.name : "";
  const object = textOf(known.tree, callee.object);
  const kind = known.kinds.of(callee.object);
  if (object === "Math") return ofMath(name, node, known);
  if (name === "pop" && node.arguments.length === 1 && kind === "list") {
    const index = textOf(known.tree, node.arguments[0]);
    const mend = index === "0" ? `${object}.shift()` : `${object}.splice(${index}, 1)[0]`;
    return finding("pop", `pop takes no index and removes the last element; write ${mend}`, mend);
  }
  if (name === "split" && node.arguments.length === 0 && kind === "text") {
    const mend = `${object}.trim().split(/\\s+/)`;
    return finding("split", `split() without an argument does not split; write ${mend}`, mend);
  }
  if (name === "sort" && node.arguments.length === 0 && sortsAsText(callee, known)) {
    const mend = `${object}.sort((a, b) => a - b)`;
    return finding("sort", `sort() compares numbers as text, 10 before 9; write ${mend}`, mend);
  }
  return undefined;
}

function ofMath(name: string, node: CallExpression, { tree, kinds }: Known): Finding | undefined {
  const args = node.arguments.map((arg) => textOf(tree, arg));
  if (/^(?:max|min)$/.test(name) && args.length === 1 && kinds.of(node.arguments[0]) === "list") {
    const mend = `Math.${name}(...${args[0]})`;
    return finding("spread", `Math.${name} takes numbers, not an array; write ${mend}`, mend);
  }
  if (name === "round" && args.length === 2) {
    const mend = `Number((${args[0]}).toFixed(${args[1]}))`;
    return finding("roundDigits", `Math.round takes no number of digits; write ${mend}`, mend);
  }
  return undefined;
}

/** Whether the declared list of numbers would be in another order if sorted as text. */
function sortsAsText({ object }: MemberExpression, { kinds }: Known): boolean {
  const name = object.type === "Identifier" ? object.name : "";
  const list = object.type === "ArrayExpression" ? object : kinds.bindings.get(name)?.values[0];
  if (list?.type !== "ArrayExpression" || kinds.of(object) !== "list") return false;
  const numbers = list.elements.flatMap((element) => numberIn(element) ?? []);
  const byValue = numbers.toSorted((a, b) => a - b);
  return String(numbers.toSorted()) !== String(byValue);
}

function numberIn(node: AnyNode | null): number | undefined {
  if (node?.type === "UnaryExpression" && node.operator === "-") {
    const number = numberIn(node.argument);
    return number === undefined ? undefined : -number;
  }
  return node?.type === "Literal" && typeof node.value === "number" ? node.value : undefined;
}
