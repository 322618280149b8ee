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
 *
 * @param printed what is no error, as it would be printed
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

/** A message that speaks of modules as imports do, not by the URLs that they were loaded from. */
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

/** The frames of a stack that stand in cells; V8, SpiderMonkey and JavaScriptCore all write url:line:column. */
function frames(stack: string, loaded: readonly Loaded[]): Frame[] {
  const found: Frame[] = [];
  for (const [, url, line, column] of stack.matchAll(/((?:blob|cell):[^\s()]+?):(\d+):(\d+)/g)) {
    const frame = frameAt(url, Number(line), Number(column), loaded);
    if (frame) found.push(frame);
  }
  return found.slice(0, maxFrames);
}

/** A place in a cell's source as compiled; nothing for one in a library or in the runner. */
function frameAt(
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

/** A line of a printed stack, as V8 writes it and as the others do. */
const stackLine = /^(\s+at .*?|[^@\n]*@)((?:blob|cell|file|node):[^\s()]+?):(\d+):(\d+)(\)?)(.*)$/;
/** What the formatter says of lines that it left out, which are hidden here. */
const hidden = /^\s+\.\.\. \d+ lines matching cause stack trace \.\.\.$/;

/**
 * A printed text in which stacks name cells, not the URLs that they were loaded from, and leave out
 * libraries and the runner.
 */
export function readable(text: string, loaded: readonly Loaded[]): string {
  if (!/(?:blob|cell):/.test(text)) return text;
  const lines: string[] = [];
  for (const line of text.split("\n")) {
    const [, before, url, row, column, bracket, rest] = stackLine.exec(line) ?? [];
    const frame = url && frameAt(url, Number(row), Number(column), loaded);
    if (frame) lines.push(`${before}${frame.file}:${frame.line}:${frame.column}${bracket}${rest}`);
    else if (url) lines.push(`${lines.pop() ?? ""}${rest}`);
    else if (!hidden.test(line)) lines.push(line);
  }
  return lines.join("\n");
}

/** The places in cells that the code at hand was called through, a line each. */
export function stack(loaded: readonly Loaded[]): string {
  return readable(String(new Error().stack), loaded).replace(/^Error(?=\n|$)/, "");
}
