import type { CellError, Frame } from "../../cell/types.ts";
import { maxFrames, maxMessage } from "../limits.ts";
import { record } from "./record.ts";

/** Copies the known fields of an error that a run sent; a hostile cell may have changed it. */
export function plainError(sent: unknown): CellError {
  const data = record(sent);
  const frames = Array.isArray(data.frames) ? data.frames.slice(0, maxFrames) : [];
  return {
    name: text(data.name) || "Error",
    message: text(data.message),
    frames: frames.flatMap((frame) => plainFrame(record(frame)) ?? []),
  };
}

function plainFrame({ file, line, column }: Record<string, unknown>): Frame | undefined {
  const counted = [line, column].every((n) => Number.isSafeInteger(n) && Number(n) > 0);
  if (typeof file !== "string" || !counted) return undefined;
  return { file: text(file), line: Number(line), column: Number(column) };
}

function text(sent: unknown): string {
  return typeof sent === "string" ? sent.slice(0, maxMessage) : "";
}
