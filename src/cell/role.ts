import type { Fence } from "./types.ts";

export type Role = "live" | "output" | "twin";

/** The role of a fence in a cell, if it has one. */
export function roleOf({ lang, meta }: Pick<Fence, "lang" | "meta">): Role | undefined {
  const first = meta.split(/\s/, 1)[0];
  if (lang === "output") return "output";
  if (first === "twin") return "twin";
  if (first === "live") return "live";
  return undefined;
}
