import { CompileError } from "../../cell/program/compile-error.ts";
import type { Names } from "../../cell/program/pieces.ts";
import type { Sources } from "../../cell/state.ts";
import type { CellError, Explanation, Frame, Module } from "../../cell/types.ts";

/** A task for the compiler. */
export type Task =
  | { type: "compile"; file: string; source: string; siblings: string[]; names: Names }
  | { type: "place"; error: CellError; sources: Sources };

export type Answer =
  | { done: Module | CellError }
  | { refused: { name: string; message: string; at: Frame; why?: Explanation } }
  | { failed: string };

let idle: Worker | undefined;

/**
 * Compiles a cell's source in a separate thread, since some texts keep a compiler busy for hours,
 * and the page must stay responsive.
 *
 * @param names the names of np's pieces
 * @param signal aborts the task
 * @throws CompileError (rejects) for bad syntax, for imports that cannot be resolved, and for valid
 * code that would give a wrong answer without an error
 * @throws Error (rejects) if the compiler cannot be loaded
 */
export function compile(
  file: string,
  source: string,
  siblings: string[],
  names: Names,
  signal: AbortSignal,
): Promise<Module> {
  return ask<Module>({ type: "compile", file, source, siblings, names }, signal);
}

/**
 * Converts an error of a run for the reader: its positions become those in the cells' sources.
 *
 * @throws Error (rejects) if the compiler cannot be loaded
 */
export function place(error: CellError, sources: Sources, signal: AbortSignal): Promise<CellError> {
  return ask<CellError>({ type: "place", error, sources }, signal);
}

async function ask<T extends Module | CellError>(task: Task, signal: AbortSignal): Promise<T> {
  const worker = idle ?? new Worker(new URL("./worker.ts", import.meta.url), { type: "module" });
  idle = undefined;
  const { port1: port, port2 } = new MessageChannel();
  try {
    const answer = await new Promise<Answer>((resolve, reject) => {
      signal.throwIfAborted();
      signal.addEventListener("abort", () => reject(signal.reason as Error), { once: true });
      worker.onerror = () => reject(new Error("the compiler could not be loaded"));
      port.onmessage = ({ data }: MessageEvent<Answer>) => resolve(data);
      worker.postMessage(task, [port2]);
    });
    idle ??= worker;
    if ("done" in answer) return answer.done as T;
    if ("failed" in answer) throw new Error(answer.failed);
    const { name, message, at, why } = answer.refused;
    throw new CompileError(name, message, at, why);
  } finally {
    port.close();
    if (idle !== worker) worker.terminate();
  }
}
