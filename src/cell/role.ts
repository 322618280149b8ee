import type { Fence } from "./types.ts";

export type Role = "live" | "output" | "twin";

/** What a fence is to a cell, if anything. */
export function roleOf({ lang, meta }: Pick<Fence, "lang" | "meta">): Role | undefined {
  const first = meta.split(/\s/, 1)[0];
  if (lang === "output") return "output";
  if (first === "twin") return "twin";
  if (first === "live") return "live";
  return undefined;
}
