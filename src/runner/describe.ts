import { unlink } from "../cell/unlink.ts";
import type { CellError, Frame, Module } from "../cell/types.ts";
import { maxFrames, maxMessage } from "./limits.ts";

/** A module as it was loaded. */
export interface Loaded {
  module: Module;
  url: string;
}

/**
 * What was thrown as data: its name, its message and the places in cells that it came through,
 * innermost first. Hostile values (getters that throw, endless texts) do no harm.
 */
export function describe(thrown: unknown, loaded: readonly Loaded[]): CellError {
  if (!(thrown instanceof Error)) {
    return { name: "Uncaught", message: read(() => String(thrown)), frames: [] };
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

/** A message that speaks of modules by their names, not by the URLs that they were loaded from. */
function named(message: string, loaded: readonly Loaded[]): string {
  return loaded.reduce(
    (text, { module, url }) => text.replaceAll(url, `./${module.name}`),
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

/** The frames of a stack that stand in cells; V8, SpiderMonkey and JavaScriptCore all write url:line:column. */
function frames(stack: string, loaded: readonly Loaded[]): Frame[] {
  const urlOf = (name: string) => loaded.find(({ module }) => module.name === name)?.url ?? "";
  const found: Frame[] = [];
  for (const [, url, line, column] of stack.matchAll(/((?:blob|cell):[^\s()]+?):(\d+):(\d+)/g)) {
    const module = loaded.find((one) => one.url === url)?.module;
    if (!module?.name.endsWith(".ts")) continue;
    const frame = { file: module.name, line: Number(line), column: Number(column) };
    found.push(unlink(frame, module, urlOf));
  }
  return found.slice(0, maxFrames);
}
