import type { CallExpression, MemberExpression } from "acorn";
import type { Explanation, Frame } from "../types.ts";
import { finding, type Finding, type Known } from "./finding.ts";
import { pythonMethod } from "./methods.ts";
import { pythonCall, pythonModule, pythonName } from "./names.ts";
import { functionFor, withMethods } from "./operators.ts";
import { textOf, type Visit } from "./tree.ts";

/** An error of a run, as far as its cause shows. */
interface Raised {
  message: string;
  /** What the program has on the line of the error, what stands at its column first. */
  near: readonly Visit[];
  known: Known;
  /** The sources of the other cells, by file name. */
  others: ReadonlyMap<string, string>;
}

/** Says what to write where an error of a run has its cause in the line of code. */
export function raised(
  message: string,
  frame: Frame,
  known: Known,
  others: ReadonlyMap<string, string>,
): Explanation | undefined {
  const error = { message, near: visitsAt(frame, known), known, others };
  return (
    undefinedName(error) ??
    notFunction(error) ??
    operators(error) ??
    brackets(error) ??
    nothing(error)
  )?.why;
}

/** The nodes on the line of a place: those that begin at its column first. */
function visitsAt({ line, column }: Frame, { tree }: Known): Visit[] {
  const lines = tree.text.split("\n");
  const start = lines.slice(0, line - 1).reduce((sum, { length }) => sum + length + 1, 0);
  const end = start + (lines[line - 1]?.length ?? 0);
  const at = start + column - 1;
  const holds = ({ start: from, end: to }: Visit["node"]) => from <= at && at <= to;
  const distance = ({ node }: Visit) => (holds(node) ? node.end - node.start : Infinity);
  return tree.visits
    .filter(({ node }) => holds(node) || (node.start >= start && node.start <= end))
    .toSorted((a, b) => Math.sign(distance(a) - distance(b)) || a.node.start - b.node.start);
}

const unknownName =
  /(?:^|\s)(?<name>[\w$]+) is not defined|^Can't find variable: (?<variable>[\w$]+)|undeclared variable (?<assigned>[\w$]+)/;

/** Where names come from, but for those of NumPy and Matplotlib. */
const exported: Partial<Record<string, string>> = Object.fromEntries(
  Object.entries({
    nn: "MatMul Affine Sigmoid Relu Softmax SoftmaxWithLoss SigmoidWithLoss SGD Momentum AdaGrad Adam Trainer numericalGradient datasets",
    live: "slider number choice checkbox progress",
  }).flatMap(([from, names]) => names.split(" ").map((name) => [name, from])),
);

/** What a run has no access to, and the name of the text that says why. */
const outside: Partial<Record<string, string>> = {
  fetch: "noNetwork",
  XMLHttpRequest: "noNetwork",
  WebSocket: "noNetwork",
  document: "noPage",
  window: "noPage",
  navigator: "noPage",
  location: "noPage",
  requestAnimationFrame: "noPage",
  alert: "noDialog",
  prompt: "noDialog",
  confirm: "noDialog",
  input: "noDialog",
  localStorage: "noStorage",
  sessionStorage: "noStorage",
  indexedDB: "noStorage",
  open: "noStorage",
  require: "noNode",
  process: "noNode",
  module: "noNode",
  Buffer: "noNode",
};

function undefinedName({ message, near, known, others }: Raised): Finding | undefined {
  const groups = unknownName.exec(message)?.groups;
  const name = groups?.name ?? groups?.variable ?? groups?.assigned;
  if (!name) return undefined;
  if (Object.hasOwn(outside, name)) return finding(outside[name] ?? "", message, "", { name });
  if (/^(?:np|nn|plt|draw)$/.test(name)) {
    return finding("library", message, "", { name });
  }
  const from = Object.hasOwn(exported, name) ? exported[name] : exporting(name, others);
  if (from) return finding("importName", message, `import { ${name} } from "${from}";`, { name });
  const uses = near.filter(({ node }) => node.type === "Identifier" && node.name === name);
  for (const use of uses) {
    const found = usedName(name, use, known);
    if (found) return found;
  }
  return pythonName(name) ?? finding("notDefined", message, "", { name });
}

/** The cell that exports a name. */
function exporting(name: string, others: ReadonlyMap<string, string>): string | undefined {
  const declared = /\bexport (?:async )?(?:const|let|class|function\*?) ([\w$]+)/g;
  for (const [file, source] of others) {
    const names = Array.from(source.matchAll(declared), ([, found]) => found);
    if (names.includes(name)) return `./${file.replace(/\.ts$/, "")}`;
  }
  return undefined;
}

function usedName(name: string, { node, up }: Visit, known: Known): Finding | undefined {
  const around = up?.node;
  const { tree } = known;
  if (around?.type === "CallExpression" && around.callee === node) {
    const isList = up?.up?.node.type === "ForOfStatement";
    return isList && name === "range" ? overRange(around, up, known) : pythonCall(around, known);
  }
  if (around?.type === "MemberExpression" && around.object === node) {
    return pythonModule(name, textOf(tree, around.property)) ?? pythonName(name);
  }
  if (around?.type === "AssignmentExpression" && around.left === node && around.operator === "=") {
    const value = textOf(tree, around.right);
    if (up?.up?.up?.node.type === "LabeledStatement") {
      const label = up.up.up.node.label.name;
      return finding("annotation", "", `const ${label} = ${value};`, { name: label });
    }
    const times = tree.visits.filter(
      ({ node: other }) =>
        other.type === "AssignmentExpression" &&
        other.left.type === "Identifier" &&
        other.left.name === name,
    );
    return finding("undeclared", "", `${times.length > 1 ? "let" : "const"} ${name} = ${value};`, {
      name,
    });
  }
  return undefined;
}

/** `for (const i of range(n))`. */
function overRange(call: CallExpression, up: Visit | undefined, known: Known): Finding | undefined {
  const loop = up?.up?.node;
  const found = pythonCall(call, known);
  if (loop?.type !== "ForOfStatement" || !found) return found;
  const name = textOf(known.tree, loop.left).replace(/^\w+ /, "").replace(/;$/, "");
  const right = found.why.params.right.replace(/\bi\b/g, name);
  return { ...found, why: { ...found.why, params: { ...found.why.params, right } } };
}

function notFunction({ message, near, known }: Raised): Finding | undefined {
  const { tree, kinds } = known;
  if (
    /^Class constructors? .*\bnew\b|^class constructors must be|class constructor .*without/i.test(
      message,
    )
  ) {
    const call = near.find(({ node }) => node.type === "CallExpression")?.node;
    if (call?.type !== "CallExpression") return undefined;
    const right = `new ${textOf(tree, call)}`;
    return finding("withoutNew", message, right, { name: textOf(tree, call.callee) });
  }
  const name = /(?<name>[\w$]+) is not a function/.exec(message)?.groups?.name;
  if (!name) return undefined;
  for (const { node } of near) {
    if (node.type !== "CallExpression" || node.callee.type !== "MemberExpression") continue;
    const { callee } = node;
    if (textOf(tree, callee.property) !== name || callee.computed) continue;
    return member(node, callee, name, kinds, tree);
  }
  return undefined;
}

function member(
  call: CallExpression,
  callee: MemberExpression,
  name: string,
  kinds: Known["kinds"],
  tree: Known["tree"],
): Finding | undefined {
  const object = textOf(tree, callee.object);
  const args = call.arguments.map((arg) => textOf(tree, arg));
  if (/^(?:T|shape|size|ndim|dtype|length)$/.test(name)) {
    const index = args.length === 1 && name === "shape" ? `[${args[0]}]` : "";
    return finding("notMethod", "", `${object}.${name}${index}`, { name });
  }
  if (/^(?:np|nn|plt|draw)\b/.test(object) && !kinds.bindings.get(object)?.values.length) {
    return finding("notInLibrary", "", "", { name: `${object}.${name}` });
  }
  const isList = kinds.of(callee.object) === "list";
  const ofArrays =
    /^(?:add|sub|mul|div|pow|neg|dot|matmul|transpose|reshape|sum|mean|max|min|argmax|argmin|set|take|astype|tolist)$/;
  if (isList && ofArrays.test(name)) {
    return finding("listMethod", "", `np.array(${object}).${name}(${args.join(", ")})`, { name });
  }
  const isArray = kinds.of(callee.object) === "array";
  const right = pythonMethod(object, name, args, isArray);
  if (right) return finding("pythonMethod", "", right, { name });
  return isArray ? finding("notInArray", "", "", { name }) : undefined;
}

/** Operators on arrays. */
function operators({ message, near, known }: Raised): Finding | undefined {
  if (!message.startsWith("np: operators do not work on arrays")) return undefined;
  for (const visit of near) {
    const whole = outermost(visit);
    if (!whole) continue;
    const { node } = whole;
    if (node.type === "AssignmentExpression") {
      const [left, value] = [textOf(known.tree, node.left), textOf(known.tree, node.right)];
      const name = functionFor(node.operator.slice(0, -1));
      if (!name) return undefined;
      return finding("arrayOperator", "", `${left} = np.${name}(${left}, ${value})`);
    }
    const right = withMethods(known.tree, known.kinds, node);
    if (right) return finding("arrayOperator", "", right);
  }
  return undefined;
}

/** The whole expression of operators that a node is part of. */
function outermost(visit: Visit): Visit | undefined {
  let found: Visit | undefined;
  for (let at: Visit | undefined = visit; at; at = at.up) {
    const { node } = at;
    if (
      node.type === "BinaryExpression" ||
      (node.type === "UnaryExpression" && node.operator === "-")
    ) {
      found = at;
    } else if (node.type === "AssignmentExpression" && node.operator !== "=") {
      return at;
    } else if (found && node.type !== "CallExpression") return found;
    else if (/Statement|Declaration|Function/.test(node.type)) return found;
  }
  return found;
}

/** `A[0]` and `A[0] = 5`. */
function brackets({ message, near, known }: Raised): Finding | undefined {
  if (!message.startsWith("np: brackets do not index arrays")) return undefined;
  const { tree } = known;
  for (const { node, up } of near) {
    if (node.type !== "MemberExpression" || !node.computed) continue;
    if (/\.shape$/.test(textOf(tree, node.object))) continue;
    let [whole, above]: [MemberExpression, Visit | undefined] = [node, up];
    while (
      above?.node.type === "MemberExpression" &&
      above.node.computed &&
      above.node.object === whole
    ) {
      [whole, above] = [above.node, above.up];
    }
    const [object, indices] = path(whole, node, known);
    const around = above?.node;
    if (around?.type === "AssignmentExpression" && around.left === whole) {
      const at = indices.length > 1 ? `[${indices.join(", ")}]` : indices[0];
      const sign = around.operator.slice(0, -1);
      const value = textOf(tree, around.right);
      const old = sign ? `${object}.at(${indices.join(", ")}) ${sign} ` : "";
      return finding("arraySet", "", `${object}.set(${at}, ${old}${value})`);
    }
    return finding("arrayIndex", "", picked(object, indices, whole, known));
  }
  return undefined;
}

/** The call that reads what an index, a list of indices or a mask picks. */
function picked(
  object: string,
  indices: string[],
  { property }: MemberExpression,
  { kinds }: Known,
): string {
  const [index] = indices;
  if (/^np\.(?:less|greater|equal|not_equal|isnan)/.test(index))
    return `np.extract(${index}, ${object})`;
  const isList = /^(?:list|array)$/.test(kinds.of(property) ?? "");
  return isList ? `${object}.take(${index}, { axis: 0 })` : `${object}.at(${indices.join(", ")})`;
}

/** The object of a chain such as `A[0][1]`, and its indices. */
function path(
  whole: MemberExpression,
  first: MemberExpression,
  { tree }: Known,
): [string, string[]] {
  const indices: string[] = [];
  for (let at = whole; ; at = at.object as MemberExpression) {
    indices.unshift(textOf(tree, at.property));
    if (at === first) break;
  }
  let object = first.object;
  while (object.type === "MemberExpression" && object.computed) {
    indices.unshift(textOf(tree, object.property));
    object = object.object;
  }
  return [textOf(tree, object), indices];
}

/** A property of nothing. */
function nothing({ message, near, known }: Raised): Finding | undefined {
  const name = /\(reading '(?<name>[^']+)'\)|access property "(?<property>[^"]+)"/.exec(
    message,
  )?.groups;
  const wanted = name?.name ?? name?.property;
  if (!wanted) return undefined;
  for (const { node } of near) {
    if (node.type !== "MemberExpression") continue;
    const property = textOf(known.tree, node.property);
    if (node.computed ? false : property !== wanted) continue;
    const object = textOf(known.tree, node.object);
    return finding("undefinedValue", "", "", { object, name: wanted });
  }
  return undefined;
}
