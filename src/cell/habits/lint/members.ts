import { finding, type Finding, type Known } from "../finding.ts";
import { axesOf, constantOfNumPy, indexedOfNumPy, noAxes } from "../lacking.ts";
import { textOf, type Visit } from "../tree.ts";

/** Members of NumPy and Matplotlib that are missing here, such as `np.Inf`, which is undefined. */
export function member({ node, up }: Visit, { tree, kinds, exports }: Known): Finding | undefined {
  if (node.type !== "MemberExpression" || node.computed) return undefined;
  const { object, property } = node;
  if (object.type !== "Identifier" || property.type !== "Identifier") return undefined;
  const library = libraryOf(object.name, kinds);
  if (library === "plt" && axesOf.test(property.name)) {
    return noAxes(object.name, property.name);
  }
  if (library === "np" && /^(?:errstate|seterr)$/.test(property.name)) {
    return finding("noWarnings", "np does not warn of divisions by zero", "");
  }
  const called = up?.node.type === "CallExpression" && up.node.callee === node;
  if (library !== "np" || called) return undefined;
  const around = up?.node;
  const isIndexed =
    around?.type === "MemberExpression" && around.computed && around.object === node;
  const right = isIndexed
    ? indexedOfNumPy(object.name, property.name, textOf(tree, around.property))
    : constantOfNumPy(object.name, property.name);
  const name = `${object.name}.${property.name}`;
  if (right)
    return finding("constantOfNumPy", `there is no ${name}; write ${right}`, right, { name });
  const isMissing = exports && kinds.bindings.has(object.name) && !exports.has(property.name);
  return isMissing ? finding("notInLibrary", `there is no ${name}`, "", { name }) : undefined;
}

/** The library that a name means; one that is not declared is likely to be the library's own. */
function libraryOf(name: string, { bindings }: Known["kinds"]): string | undefined {
  const binding = bindings.get(name);
  if (!binding) return name;
  return binding.imported?.name === "*" ? binding.imported.from : undefined;
}
