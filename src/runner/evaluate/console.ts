import { printed } from "../../budget/limits.ts";
import type { Level } from "../../live/index.ts";
import { furtherMethods } from "./console-further.ts";
import type { Formatter } from "./formatter.ts";
import type { Printed } from "../protocol.ts";

const custom = Symbol.for("nodejs.util.inspect.custom");
const levels: Level[] = ["log", "info", "debug", "warn", "error"];

/**
 * Replaces the console's methods so that what they print is sent as events, up to the limits.
 * Counting uses no built-in methods, since a cell may have replaced them.
 *
 * @param formatter formats values other than plain text
 * @param places.readable replaces URLs in a text by the positions in cells
 * @param places.stack the stack of a call, one position per line
 */
export function captureConsole(
  target: object,
  send: (event: Printed) => void,
  formatter: Formatter,
  { readable, stack }: { readable: (text: string) => string; stack: () => string },
): void {
  let { characters, lines } = printed;
  let truncated = false;
  let indent = "";
  const print = (level: Level, made: string) => {
    if (truncated) return;
    const text = `${indent}${readable(made).replaceAll("\n", `\n${indent}`)}\n`;
    let end = 0;
    while (end < text.length && characters > 0 && lines > 0) {
      characters--;
      if (text[end++] === "\n") lines--;
    }
    truncated = end < text.length;
    if (end > 0) send({ type: "text", level, text: text.slice(0, end) });
    if (truncated) send({ type: "truncated" });
  };
  const format = (...values: unknown[]) => plain(values) ?? formatter.format(...values);
  const methods: Record<string, (...values: never[]) => void> = furtherMethods(
    { ...formatter, format },
    print,
    (by) => (indent = by > 0 ? `${indent}  ` : indent.slice(2)),
    stack,
  );
  for (const level of levels) {
    methods[level] = (...values: unknown[]) => truncated || print(level, format(...values));
  }
  // Other methods of a browser's console, such as profile, would reach its developer tools without
  // being counted.
  const nothing = () => {};
  for (const name of Object.keys({ ...target, ...methods })) {
    Reflect.set(target, name, methods[name] ?? nothing);
  }
}

/** The text of values that need no formatter; undefined if one of them does. */
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
    const own = custom in value && value[custom];
    // A toString that takes parameters needs the formatter.
    const text: unknown = typeof own === "function" && own.length === 0 && own.call(value);
    return typeof text === "string" ? text : undefined;
  }
  return typeof value === "function" ? undefined : String(value);
}
