import { finding, type Finding } from "../finding.ts";
import { textOf } from "../tree.ts";
import type { Raised } from "./error.ts";

/** A property of null or undefined. */
export function nothing({ message, near, known }: Raised): Finding | undefined {
  const groups = /\(reading '(?<name>[^']+)'\)|access property "(?<property>[^"]+)"/.exec(
    message,
  )?.groups;
  const wanted = groups?.name ?? groups?.property;
  if (!wanted) return undefined;
  for (const { node } of near) {
    if (node.type !== "MemberExpression") continue;
    // The value of a computed name is not known here.
    if (!node.computed && textOf(known.tree, node.property) !== wanted) continue;
    const object = textOf(known.tree, node.object);
    return finding("undefinedValue", "", "", { object, name: wanted });
  }
  return undefined;
}
