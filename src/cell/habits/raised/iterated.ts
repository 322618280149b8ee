import { finding, type Finding } from "../finding.ts";
import { textOf } from "../tree.ts";
import type { Raised } from "./error.ts";

/** `for (const key of d)`, where d is an object, which has no iterator. */
export function notIterable({ message, near, known }: Raised): Finding | undefined {
  if (!message.includes("is not iterable")) return undefined;
  const loop = near.map(({ node }) => node).find(({ type }) => type === "ForOfStatement");
  if (loop?.type !== "ForOfStatement" || known.kinds.of(loop.right) !== "object") return undefined;
  const name = textOf(known.tree, loop.left).replace(/;$/, "");
  const part = name.includes("[") ? "entries" : "keys";
  const right = `for (${name} of Object.${part}(${textOf(known.tree, loop.right)}))`;
  return finding("objectIterated", "", right);
}
