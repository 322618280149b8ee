import type { CallExpression, MemberExpression } from "acorn";
import { finding, type Finding, type Known } from "../finding.ts";
import { functionOfNumPy } from "../lacking.ts";
import { pythonMethod } from "../methods.ts";
import { textOf } from "../tree.ts";
import type { Raised } from "./error.ts";

/** A call of something that is not a function, or of a class. */
export function notFunction({ message, near, known }: Raised): Finding | undefined {
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
  for (const { node, up } of near) {
    if (node.type !== "CallExpression" || node.callee.type !== "MemberExpression") continue;
    const { callee } = node;
    if (textOf(tree, callee.property) !== name || callee.computed) continue;
    const found = member(node, callee, name, kinds, tree);
    const removed = /^delete (?<element>.+)$/.exec(found?.why.params.right ?? "")?.groups?.element;
    // The value of `delete` is not the element.
    if (!removed || up?.node.type === "ExpressionStatement") return found;
    return finding("pythonMethod", "", `${removed}; delete ${removed}`, { name });
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
  if (name === "__init__" && object === "super()") {
    return finding("super", "", `super(${args.join(", ")})`);
  }
  const isLibrary =
    /^(?:np|nn|plt|draw)(?:\.\w+)*$/.test(object) && !kinds.bindings.get(object)?.values.length;
  if (isLibrary) {
    const called = `${object}.${name}`;
    if (/^np\.(?:pi|inf|nan)$/.test(called)) return finding("notMethod", "", called, { name });
    const right = object === "np" ? functionOfNumPy(object, name, args) : undefined;
    return right
      ? finding("constantOfNumPy", "", right, { name: called })
      : finding("notInLibrary", "", "", { name: called });
  }
  if (/^(?:T|shape|size|ndim|dtype|length)$/.test(name)) {
    const index = args.length === 1 && name === "shape" ? `[${args[0]}]` : "";
    return finding("notMethod", "", `${object}.${name}${index}`, { name });
  }
  const kind = kinds.of(callee.object);
  const ofArrays =
    /^(?:add|sub|mul|div|pow|neg|dot|matmul|transpose|reshape|sum|mean|max|min|argmax|argmin|set|take|astype|tolist)$/;
  if (kind === "list" && ofArrays.test(name)) {
    return finding("listMethod", "", `np.array(${object}).${name}(${args.join(", ")})`, { name });
  }
  const right = pythonMethod(object, name, args, kind);
  if (right) return finding("pythonMethod", "", right, { name });
  return kind === "array" ? finding("notInArray", "", "", { name }) : undefined;
}
