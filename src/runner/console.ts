import type { Level, TextEvent, TruncatedEvent } from "../live/index.ts";
import { maxCharacters, maxLines } from "./limits.ts";

/** Formats the arguments of one console call, as Node's `util.format` does. */
export type Format = (...values: unknown[]) => string;

const custom = Symbol.for("nodejs.util.inspect.custom");
const levels: Level[] = ["log", "info", "debug", "warn", "error"];

/**
 * Replaces the console's methods so that what they print is sent as events, up to the limits. They
 * are counted without the language's own methods, which a cell may have taken apart.
 *
 * @param format formats what is more than plain text
 */
export function captureConsole(
  target: Pick<Console, Level>,
  send: (event: TextEvent | TruncatedEvent) => void,
  format: Format,
): void {
  let characters = 0;
  let lines = 0;
  let truncated = false;
  const print = (level: Level, values: unknown[]) => {
    if (truncated) return;
    const text = `${plain(values) ?? format(...values)}\n`;
    characters += text.length;
    for (let i = 0; i < text.length && lines <= maxLines; i++) if (text[i] === "\n") lines++;
    truncated = characters > maxCharacters || lines > maxLines;
    send(truncated ? { type: "truncated" } : { type: "text", level, text });
  };
  for (const level of levels) target[level] = (...values: unknown[]) => print(level, values);
}

/** The text of values that need no formatter; nothing if one of them does. */
function plain(values: unknown[]): string | undefined {
  if (values.length > 1 && typeof values[0] === "string" && values[0].includes("%"))
    return undefined;
  const texts: string[] = [];
  for (const value of values) {
    const text = plainText(value);
    if (text === undefined) return undefined;
    texts.push(text);
  }
  return texts.join(" ");
}

function plainText(value: unknown): string | undefined {
  if (typeof value === "string") return value;
  if (typeof value === "bigint") return `${value}n`;
  if (Object.is(value, -0)) return "-0";
  if (typeof value === "object" && value !== null) {
    const own: unknown = custom in value && typeof value[custom] === "function" && value[custom]();
    return typeof own === "string" ? own : undefined;
  }
  return typeof value === "function" ? undefined : String(value);
}
