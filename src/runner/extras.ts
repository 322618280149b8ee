/**
 * The modules that a program can do without: "inspect" formats what is more than plain text, "simd"
 * makes np fast on large arrays. They are loaded for programs that want them.
 */
export const extras = ["inspect", "simd"] as const;

export type Extra = (typeof extras)[number];

/** The modules among those that a run says it wanted, which may be anything. */
export function wantedOf(said: unknown): Extra[] {
  return extras.filter((name) => Array.isArray(said) && said.includes(name));
}
