import type { Level } from "../../live/index.ts";
import type { Formatter } from "./formatter.ts";

/**
 * The console's other methods, besides those that print their arguments, as in Node.
 *
 * @param indent changes the indentation of what is printed next
 * @param stack the stack of a call, one position per line
 */
export function furtherMethods(
  { format, inspect, table }: Formatter,
  print: (level: Level, text: string) => void,
  indent: (by: 1 | -1) => void,
  stack: () => string,
) {
  const now = performance.now.bind(performance);
  const counts = new Map<string, number>();
  const starts = new Map<string, number>();
  const group = (...label: unknown[]) => {
    if (label.length > 0) print("log", format(...label));
    indent(1);
  };
  const elapsed = (method: string, label: string, rest: unknown[] = []) => {
    const start = starts.get(label);
    if (start === undefined)
      return print("warn", `No such label '${label}' for console.${method}()`);
    const texts = [`${label}: ${duration(now() - start)}`, ...rest.map((one) => format(one))];
    print("log", texts.join(" "));
  };
  return {
    assert: (truth: unknown, ...values: unknown[]) => {
      if (truth) return;
      const [first, ...rest] = values;
      if (typeof first === "string") print("warn", format(`Assertion failed: ${first}`, ...rest));
      else print("warn", format("Assertion failed", ...values));
    },
    count: (label: unknown = "default") => {
      const name = String(label);
      counts.set(name, (counts.get(name) ?? 0) + 1);
      print("log", `${name}: ${counts.get(name)}`);
    },
    countReset: (label: unknown = "default") => {
      if (!counts.delete(String(label)))
        print("warn", `Count for '${String(label)}' does not exist`);
    },
    dir: (value: unknown, options: object = {}) => {
      print("log", inspect(value, { customInspect: false, ...options }));
    },
    dirxml: (...values: unknown[]) => print("log", format(...values)),
    group,
    groupCollapsed: group,
    groupEnd: () => indent(-1),
    table: (data: unknown, columns?: readonly string[]) => {
      const tabular = typeof data === "object" && data !== null;
      print("log", tabular ? table(data, columns) : format(data));
    },
    time: (label: unknown = "default") => {
      const name = String(label);
      if (starts.has(name)) print("warn", `Label '${name}' already exists for console.time()`);
      else starts.set(name, now());
    },
    timeEnd: (label: unknown = "default") => {
      elapsed("timeEnd", String(label));
      starts.delete(String(label));
    },
    timeLog: (label: unknown = "default", ...values: unknown[]) => {
      elapsed("timeLog", String(label), values);
    },
    trace: (...values: unknown[]) => {
      const said = format(...values);
      print("error", `Trace${said && `: ${said}`}${stack()}`);
    },
  };
}

/** Formats milliseconds like Node. */
function duration(ms: number): string {
  return ms < 1000 ? `${Number(ms.toFixed(3))}ms` : `${(ms / 1000).toFixed(3)}s`;
}
