import type { AnyNode, AssignmentExpression, CallExpression, MemberExpression } from "acorn";
import { finding, type Finding, type Known } from "../finding.ts";
import { callOfNumPy } from "../math.ts";
import { changedBy, functionFor, valueToSet, withMethods } from "../operators.ts";
import { textOf, type Visit } from "../tree.ts";
import type { Raised } from "./error.ts";

/** Operators on arrays. */
export function operators({ message, at, near, known }: Raised): Finding | undefined {
  if (!message.startsWith("np: operators do not work on arrays")) return undefined;
  const call = near.map(({ node }) => node).find((node) => isOfMath(node, at));
  const math = call?.type === "CallExpression" ? ofMath(call, known) : undefined;
  if (math) return math;
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
    const right = withMethods(known.tree, known.kinds, node, at);
    if (right) return masked(whole, right, known) ?? finding("arrayOperator", "", right);
  }
  return undefined;
}

/** Whether a call is that of a function of `Math` whose name is at this index. */
function isOfMath(node: AnyNode, at: number): boolean {
  if (node.type !== "CallExpression" || node.callee.type !== "MemberExpression") return false;
  const { object, start, end } = node.callee;
  return object.type === "Identifier" && object.name === "Math" && start <= at && at < end;
}

/** `Math.exp(A)`. */
function ofMath({ callee, arguments: args }: CallExpression, { tree }: Known): Finding | undefined {
  const name = textOf(tree, callee);
  const right = callOfNumPy(
    name,
    args.map((arg) => textOf(tree, arg)),
  );
  return right ? finding("mathOfArray", "", right, { name }) : undefined;
}

/** `np.random.randn([2, 3])`. */
export function sizesInList({ message, near, known: { tree } }: Raised): Finding | undefined {
  if (!message.startsWith("random: each size must be")) return undefined;
  const call = near.map(({ node }) => node).find(({ type }) => type === "CallExpression");
  if (call?.type !== "CallExpression" || call.arguments[0]?.type !== "ArrayExpression") {
    return undefined;
  }
  const sizes = textOf(tree, call.arguments[0]).slice(1, -1);
  const right = `${textOf(tree, call.callee)}(${sizes})`;
  return finding("sizesInList", "", right);
}

/** `A[A > 2]` and `A[A > 2] = 0`. */
function masked({ node, up }: Visit, mask: string, { tree, kinds }: Known): Finding | undefined {
  const around = up?.node;
  if (around?.type !== "MemberExpression" || around.property !== node) return undefined;
  const object = textOf(tree, around.object);
  const read = `${object}.at(${mask})`;
  const above = up?.up?.node;
  if (above?.type !== "AssignmentExpression" || above.left !== around) {
    return finding("arrayIndex", "", read);
  }
  const value = changedBy(above.operator, read, valueToSet(tree, kinds, above.right), true);
  return finding("arraySet", "", `${object}.set(${mask}, ${value})`);
}

/** The whole operator expression that contains a node. */
function outermost(visit: Visit): Visit | undefined {
  let found: Visit | undefined;
  for (let at: Visit | undefined = visit; at; at = at.up) {
    const { node } = at;
    if (
      node.type === "BinaryExpression" ||
      (node.type === "UnaryExpression" && /[-~]/.test(node.operator))
    ) {
      found = at;
    } else if (node.type === "AssignmentExpression" && node.operator !== "=") {
      return found?.up?.node === node.left ? found : at;
    } else if (found && node.type !== "CallExpression") return found;
    else if (/Statement|Declaration|Function/.test(node.type)) return found;
  }
  return found;
}

/** `A[0]` and `A[0] = 5`. */
export function brackets(error: Raised): Finding | undefined {
  if (!error.message.startsWith("np: brackets do not index arrays")) return undefined;
  return error.message.includes("write A.set") ? written(error) : read(error);
}

function written({ near, known: { tree, kinds } }: Raised): Finding | undefined {
  const assignment = near.map(({ node }) => node).find(isIndexedAssignment);
  if (!assignment) return undefined;
  const { object, property } = assignment.left;
  const value = valueToSet(tree, kinds, assignment.right);
  const index = textOf(tree, property);
  // A list by itself would be the indices of several axes.
  const indices = kinds.of(property) === "list" ? `[${index}]` : index;
  return set(textOf(tree, object), [indices], "", value);
}

/** A read is also the first step of `A[0][1] = 5` and of `A[0] += 5`. */
function read({ near, at, known }: Raised): Finding | undefined {
  const first = firstRead(near, at, known);
  if (!first) return undefined;
  const object = textOf(known.tree, first.node.object);
  const indices = [textOf(known.tree, first.node.property)];
  let visit: Visit = first;
  for (let up = visit.up; up && isIndexing(up) && up.node.object === visit.node; up = up.up) {
    indices.push(textOf(known.tree, up.node.property));
    visit = up;
  }
  const around = visit.up?.node;
  if (around?.type === "AssignmentExpression" && around.left === visit.node) {
    const sign = around.operator.slice(0, -1);
    const old = sign && `${object}.at(${indices.join(", ")}) ${sign} `;
    return set(object, indices, old, valueToSet(known.tree, known.kinds, around.right));
  }
  return finding("arrayIndex", "", `${object}.at(${indices.join(", ")})`);
}

/** The brackets at the position of the error, or else the first that may follow an array. */
function firstRead(near: readonly Visit[], at: number, { kinds }: Known): Indexing | undefined {
  const reads = near.filter(isIndexing).filter(({ node }) => kinds.of(node.object) !== "list");
  const exact = reads.find(({ node }) => node.object.end === at);
  return exact ?? reads.toSorted((a, b) => a.node.end - b.node.end)[0];
}

interface Indexing extends Visit {
  node: MemberExpression;
}

function isIndexing(visit: Visit): visit is Indexing {
  return visit.node.type === "MemberExpression" && visit.node.computed;
}

function isIndexedAssignment(
  node: AnyNode,
): node is AssignmentExpression & { left: MemberExpression } {
  return (
    node.type === "AssignmentExpression" &&
    node.left.type === "MemberExpression" &&
    node.left.computed
  );
}

function set(object: string, indices: string[], old: string, value: string): Finding {
  const at = indices.length > 1 ? `[${indices.join(", ")}]` : indices[0];
  return finding("arraySet", "", `${object}.set(${at}, ${old}${value})`);
}
