import {
  ModuleKind,
  ScriptTarget,
  typescriptDefaults,
} from "monaco-editor/languages/features/typescript/register";
import { beside } from "./beside.ts";
import { startWorker } from "./workers.ts";

/**
 * Values that Monaco's enumerations lack: ModuleResolutionKind.Bundler, ModuleDetectionKind.Force.
 */
const unnamed: Record<string, number> = { moduleResolution: 100, moduleDetection: 3 };

let ready: Promise<void> | undefined;

/**
 * Configures TypeScript as `npm run check` does, with the libraries' types.
 *
 * @throws Error (rejects) if the types cannot be loaded; a further call tries again
 */
export function prepareLanguage(): Promise<void> {
  ready ??= prepare().catch((error: unknown) => {
    ready = undefined;
    throw error;
  });
  return ready;
}

async function prepare(): Promise<void> {
  const types = await beside<Record<string, string>>("types.json");
  self.MonacoEnvironment = { getWorker: (_: string, label: string) => startWorker(label) };
  addEventListener("unhandledrejection", (event) => {
    if (isStackOverflow(event.reason)) event.preventDefault();
  });
  typescriptDefaults.setCompilerOptions({
    target: ScriptTarget.ESNext,
    module: ModuleKind.ESNext,
    strict: true,
    allowNonTsExtensions: true,
    allowImportingTsExtensions: true,
    noEmit: true,
    ...unnamed,
  });
  typescriptDefaults.setEagerModelSync(true);
  for (const [path, text] of Object.entries(types)) {
    typescriptDefaults.addExtraLib(text, `file:///node_modules/${path}`);
  }
}

/**
 * Whether TypeScript's parser exceeded the stack of its worker, as it does for very deeply nested
 * code. Monaco handles no errors of the worker; the editor works without hints then.
 */
function isStackOverflow(reason: unknown): boolean {
  const { name, stack = "" } = reason instanceof Error ? reason : new Error();
  return name === "RangeError" && stack.includes("ts.worker");
}
