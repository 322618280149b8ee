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

/** Configures TypeScript as `npm run check` does, with the libraries' types. */
export function prepareLanguage(): Promise<void> {
  return (ready ??= prepare());
}

async function prepare(): Promise<void> {
  self.MonacoEnvironment = { getWorker: (_: string, label: string) => startWorker(label) };
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
  const types = await beside<Record<string, string>>("types.json");
  for (const [path, text] of Object.entries(types)) {
    typescriptDefaults.addExtraLib(text, `file:///node_modules/${path}`);
  }
}
