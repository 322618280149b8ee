import { createHash } from "node:crypto";

/** A digest of a text, or of a value's JSON, short enough for a file name. */
export function digest(value: unknown): string {
  const text = typeof value === "string" ? value : JSON.stringify(value);
  return createHash("sha256").update(text).digest("hex").slice(0, 32);
}
