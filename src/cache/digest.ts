import { hash } from "node:crypto";

/** A digest of a text, or of a value's JSON, short enough for a file name. */
export function digest(value: unknown): string {
  const text = typeof value === "string" ? value : JSON.stringify(value);
  return hash("sha256", text, "hex").slice(0, 32);
}
