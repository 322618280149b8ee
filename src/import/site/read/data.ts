import { isKeys, readYaml } from "./yaml.ts";

/** The value of a file in `_data`, and what could not be read of it. */
export function readData(
  path: string,
  text: string,
): { value: unknown; problems: { line: number; message: string }[] } {
  if (/\.json$/i.test(path)) {
    try {
      return { value: JSON.parse(text), problems: [] };
    } catch (error) {
      return { value: undefined, problems: [{ line: 1, message: String(error) }] };
    }
  }
  if (/\.[ct]sv$/i.test(path)) {
    return { value: rowsOf(text, /\.tsv$/i.test(path) ? "\t" : ","), problems: [] };
  }
  const { data, problems } = readYaml(text);
  return { value: data, problems };
}

/** The rows of a table with a header, as objects. */
function rowsOf(text: string, separator: string): Record<string, string>[] {
  const [header = [], ...rows] = cellsOf(text, separator);
  return rows.map((row) => Object.fromEntries(header.map((name, at) => [name, row[at] ?? ""])));
}

function cellsOf(text: string, separator: string): string[][] {
  const rows: string[][] = [[]];
  const cell = new RegExp(`(?:"((?:[^"]|"")*)"|([^"\\n${separator}]*))(${separator}|\\n|$)`, "gy");
  for (let match = cell.exec(text); match && match[0] !== ""; match = cell.exec(text)) {
    const [, quoted, plain, end] = match;
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end === "\n") rows.push([]);
  }
  return rows.filter((row) => row.length > 1 || row[0]);
}

/** Puts the value of `_data/a/b.yml` at `a.b`. */
export function putData(data: Record<string, unknown>, path: string, value: unknown): void {
  const steps = path
    .slice("_data/".length)
    .replace(/\.[^./]*$/, "")
    .split("/");
  let at = data;
  for (const step of steps.slice(0, -1)) {
    const next = Object.hasOwn(at, step) ? at[step] : undefined;
    at = at[step] = isKeys(next) ? next : {};
  }
  Object.defineProperty(at, steps[steps.length - 1], { value, ...writable });
}

const writable = { writable: true, enumerable: true, configurable: true };
