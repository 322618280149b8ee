import { own } from "./own.ts";

/** Functions of `Math` whose counterparts in `np` have another name. */
const otherNames: Partial<Record<string, string>> = {
  pow: "power",
  asin: "arcsin",
  acos: "arccos",
  atan: "arctan",
  atan2: "arctan2",
};

/** Functions of `Math` without a counterpart in `np`. */
const onlyInMath = new Set("tan asinh acosh atanh cbrt clz32 fround imul".split(" "));

/** The call of a function of `np` for one of `Math`, such as "Math.exp"; undefined if there is none. */
export function callOfNumPy(callee: string, args: readonly string[]): string | undefined {
  const [object, name = ""] = callee.split(".");
  if (object !== "Math" || onlyInMath.has(name)) return undefined;
  return args.length > 1 && /^(?:max|min)$/.test(name)
    ? args.reduce((one, other) => `np.${name}imum(${one}, ${other})`)
    : `np.${own(otherNames, name) ?? name}(${args.join(", ")})`;
}
