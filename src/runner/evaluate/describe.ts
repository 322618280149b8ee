import { unlink } from "../../cell/program/unlink.ts";
import type { CellError, Frame, Module } from "../../cell/types.ts";
import { maxFrames, maxMessage } from "../limits.ts";

/** A loaded module. */
export interface Loaded {
  module: Module;
  url: string;
}

/**
 * Converts a thrown value to data: its name, its message and its frames in cells, innermost first.
 * Hostile values (getters that throw, very long texts) do no harm.
 *
 * @param printed formats a value that is not an error
 */
export function describe(
  thrown: unknown,
  loaded: readonly Loaded[],
  printed: (value: unknown) => string,
): CellError {
  if (!(thrown instanceof Error)) {
    return { name: "Uncaught", message: read(() => printed(thrown)), frames: [] };
  }
  return {
    name: read(() => String(thrown.name)),
    message: named(
      read(() => String(thrown.message)),
      loaded,
    ),
    frames: frames(
      read(() => String(thrown.stack)),
      loaded,
    ),
  };
}

/** Replaces the URLs of modules in a message by their import specifiers. */
function named(message: string, loaded: readonly Loaded[]): string {
  return loaded.reduce(
    (text, { module: { name }, url }) =>
      text.replaceAll(url, name.endsWith(".ts") ? `./${name}` : name),
    message,
  );
}

function read(get: () => string): string {
  try {
    return get().slice(0, maxMessage);
  } catch {
    return "(cannot be read)";
  }
}

/**
 * The frames of a stack that are in cells; V8, SpiderMonkey and JavaScriptCore all write
 * url:line:column.
 */
function frames(stack: string, loaded: readonly Loaded[]): Frame[] {
  const found: Frame[] = [];
  for (const [, url, line, column] of stack.matchAll(/((?:blob|cell):[^\s()]+?):(\d+):(\d+)/g)) {
    const frame = frameAt(url, Number(line), Number(column), loaded);
    if (frame) found.push(frame);
  }
  return found.slice(0, maxFrames);
}

/** A position in a cell's compiled source; undefined for one in a library or in the runner. */
export function frameAt(
  url: string,
  line: number,
  column: number,
  loaded: readonly Loaded[],
): Frame | undefined {
  const module = loaded.find((one) => one.url === url)?.module;
  if (!module?.name.endsWith(".ts")) return undefined;
  const urlOf = (name: string) => loaded.find((one) => one.module.name === name)?.url ?? "";
  return unlink({ file: module.name, line, column }, module, urlOf);
}
