import type { CallExpression, MemberExpression } from "acorn";
import { finding, type Finding, type Known } from "../finding.ts";
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
