/// <reference lib="webworker" />
import { CompileError } from "../../cell/program/compile-error.ts";
import { compileChecked } from "../../cell/habits/index.ts";
import type { Answer, Task } from "./index.ts";
import { placeError } from "./place.ts";

/** Runs the task of each message, and answers through its port. */
self.onmessage = async ({ data, ports }: MessageEvent<Task>) => {
  ports[0].postMessage(await answer(data));
};

async function answer(task: Task): Promise<Answer> {
  try {
    if (task.type === "place") return { done: await placeError(task.error, task.sources) };
    return { done: compileChecked(task.file, task.source, task.siblings, task.names) };
  } catch (error) {
    if (!(error instanceof CompileError)) return { failed: String(error) };
    const { name, message, at, why } = error;
    return { refused: { name, message, at, why } };
  }
}
