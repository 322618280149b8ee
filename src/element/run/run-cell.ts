import { CompileError } from "../../cell/program/compile-error.ts";
import { link, LinkError, piecesOf, refs } from "../../cell/program/link.ts";
import type { PageProgram } from "../../cell/program/page-program.ts";
import { resultOf } from "../../cell/output/result.ts";
import type { CellError, Module, Program, Result, Status } from "../../cell/types.ts";
import { browserHost } from "../../runner/browser/browser.ts";
import type { RunOptions } from "../../runner/protocol.ts";
import { unlessAborted } from "../../runner/browser/unless-aborted.ts";
import { compile, place } from "../compiler/index.ts";
import { liveUrl, loadLibraries, loadLibrary, loadProgram } from "../page/load.ts";
import type { Request } from "./request.ts";

export { inputsOfRun } from "./inputs-of-run.ts";

/** Whether a run has used large arrays, so that the next runs probably will. */
let large = false;

let host: ReturnType<typeof browserHost> | undefined;

/** Prepares a fast first run: fetches the page's program and opens a sandbox. */
export async function warm(program: string): Promise<PageProgram> {
  const page = await loadProgram(program);
  host ??= browserHost(liveUrl(page.sandbox));
  host.warm();
  return page;
}

/**
 * Runs a cell. The build compiled all unedited code; the compiler is loaded only for edited code,
 * and to find the position of an error.
 *
 * @throws Error (rejects) if something that a run needs cannot be loaded
 * @throws the signal's reason (rejects) if it aborts before everything is loaded
 */
export async function runCell(
  request: Request,
  options: RunOptions & { signal: AbortSignal },
): Promise<Result> {
  const page = await unlessAborted(warm(request.program), options.signal);
  const ready = Promise.all([assemble(page, request, options), host?.warm()]);
  const [program] = await unlessAborted(ready, options.signal);
  if ("status" in program) return resultOf(program.status, [], 0, program.error);
  if (!host) throw new Error("the sandbox is not open");
  const result = await host.run(program, options);
  large ||= result.wanted.includes("simd");
  const { error } = result;
  if (!error) return result;
  // If the compiler cannot be loaded, for example offline, the error is shown without its position.
  const placed = place(error, request.sources, limited(options));
  return { ...result, error: await placed.catch(() => ({ ...error, frames: [] })) };
}

/** Aborts when the run is stopped, or after its time limit. */
function limited({ signal, timeout }: RunOptions): AbortSignal {
  const late = AbortSignal.timeout(timeout * 1000);
  return signal ? AbortSignal.any([signal, late]) : late;
}

/** Compiles edited code, fetches the libraries, and links the program. */
async function assemble(
  page: PageProgram,
  { file, sources, edited, controls }: Request,
  options: RunOptions,
): Promise<Program | { status: Status; error?: CellError }> {
  let compiling: AbortSignal | undefined;
  const siblings = Object.keys(sources);
  const modules = new Map<string, Module>();
  const asked = new Set(["np"]);
  const gather = async (name: string): Promise<void> => {
    if (asked.has(name)) return;
    asked.add(name);
    const module = edited.has(name)
      ? await compiled(name)
      : (page.cells[name] ?? (await library(name)));
    modules.set(name, module);
    await Promise.all(refs(module).map(gather));
  };
  const compiled = async (name: string) => {
    const { names } = await others();
    // The time limit is for compiling, not for loading what that needs.
    compiling ??= limited(options);
    return compile(name, sources[name], siblings, names, compiling);
  };
  const others = () => loadLibraries(page.others);
  const library = async (name: string) =>
    loadLibrary(page.libraries[name] ?? (await others()).files[name]);
  const wants = new Set(page.wanted[file]);
  // Edited code is likely to print values other than plain text.
  if (edited.size > 0) wants.add("inspect");
  if (large) wants.add("simd");
  // All at the same time; `gather` waits for them, and throws the error of one that fails.
  for (const name of [...(edited.size === 0 ? page.needed[file] : []), ...wants])
    library(name).catch(() => undefined);
  try {
    await gather(file);
    await Promise.all(piecesOf(modules.values()).map(gather));
    const extras = await Promise.all([...wants].map((name) => optional(name, library)));
    return {
      modules: [...extras.flat(), ...link(modules, file).modules],
      controls,
    };
  } catch (error) {
    if (options.signal?.aborted) return { status: "stopped" };
    if (compiling?.aborted && error === compiling.reason) return { status: "timeout" };
    if (!(error instanceof CompileError || error instanceof LinkError)) throw error;
    const { name, message } = error;
    const [frames, why] = error instanceof CompileError ? [[error.at], error.why] : [[]];
    return { status: "error", error: { name, message, frames, why } };
  }
}

/** An optional module. One that only makes a run faster may fail to load. */
async function optional(
  name: string,
  library: (name: string) => Promise<Module>,
): Promise<Module | never[]> {
  const module = library(name);
  return name === "simd" ? module.catch(() => []) : module;
}
