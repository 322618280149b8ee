import EditorWorker from "monaco-editor/editor/editor.worker?worker";
import { editor } from "monaco-editor/editor";
import TypeScriptWorker from "monaco-editor/languages/features/typescript/ts.worker?worker";

interface WorkerOptions {
  label: string;
  createData: unknown;
  host?: Record<string, (...values: never[]) => unknown>;
  keepIdleModels?: boolean;
}

/** Starts the worker that Monaco requests by its label: a language's worker or the editor's own. */
export function startWorker(label: string): Worker {
  return label === "typescript" ? new TypeScriptWorker() : new EditorWorker();
}

/**
 * Starts a language's worker. In the bundle, it replaces Monaco's file with a function of this
 * name. That file also loads all of Monaco's features, after the services of the first editor have
 * started, so that the second editor on a page throws.
 */
export function createWebWorker(options: WorkerOptions): editor.MonacoWebWorker<object> {
  const { label, createData, host, keepIdleModels } = options;
  const worker = startWorker(label);
  // Monaco's workers start on the first message and read the second.
  worker.postMessage("start");
  worker.postMessage(createData);
  return editor.createWebWorker({ worker: Promise.resolve(worker), host, keepIdleModels });
}
