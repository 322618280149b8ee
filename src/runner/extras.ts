/**
 * Optional modules, which are loaded only for programs that need them: "inspect" formats values
 * other than plain text, "simd" makes np fast on large arrays.
 */
export const extras = ["inspect", "simd"] as const;

export type Extra = (typeof extras)[number];

/** The optional modules among those that a run requested; it may have sent any value. */
export function wantedOf(said: unknown): Extra[] {
  return extras.filter((name) => Array.isArray(said) && said.includes(name));
}
