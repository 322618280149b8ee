import { finding, type Finding } from "../finding.ts";
import { textOf } from "../tree.ts";
import type { Raised } from "./error.ts";

/** A property of null or undefined. */
export function nothing({ message, near, known }: Raised): Finding | undefined {
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
