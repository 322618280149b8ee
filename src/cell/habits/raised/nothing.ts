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
  const members = near.map(({ node }) => node).filter((node) => node.type === "MemberExpression");
  // The value of a computed name is not known here.
  const found =
    members.find((node) => !node.computed && textOf(known.tree, node.property) === wanted) ??
    members.find(({ computed }) => computed);
  if (!found) return undefined;
  const object = textOf(known.tree, found.object);
  return finding("undefinedValue", "", "", { object, name: wanted });
}
