import { code as limits } from "../../budget/limits.ts";
import { fits } from "../../budget/text.ts";

/** A file of the playground: its code, and the code that Reset restores. */
export interface File {
  name: string;
  code: string;
  from: string;
}

export interface Project {
  files: File[];
  /** The name of the selected file. */
  selected: string;
}

const fileName = /^[A-Za-z_][\w-]{0,60}\.ts$/;

/** Parses a stored project; returns undefined if it is invalid. */
export function parseProject(text: string): Project | undefined {
  try {
    const { files, selected } = JSON.parse(text) as Partial<Project>;
    if (!Array.isArray(files) || files.length === 0 || !files.every(isFile)) return undefined;
    const names = files.map(({ name }) => name);
    if (new Set(names).size < names.length) return undefined;
    return { files, selected: names.find((name) => name === selected) ?? names[0] };
  } catch {
    return undefined;
  }
}

/** Whether a page can show all of a project. */
export function isShowable({ files }: Project): boolean {
  let characters = 0;
  for (const { code, from } of files) characters += code.length + from.length;
  const few = files.length <= limits.files && characters <= 2 * limits.characters;
  const all = () => files.flatMap(({ code, from }) => (code === from ? [code] : [code, from]));
  return few && all().every((text) => fits(text, limits.characters));
}

/** Creates a project from code from elsewhere. */
export function projectOf(
  codes: Iterable<[name: string, code: string]>,
  selected: string,
): Project {
  return { files: Array.from(codes, ([name, code]) => ({ name, code, from: code })), selected };
}

/** The file name for a typed name, which may lack the extension. */
export function fileNameOf(typed: string): string {
  const name = typed.trim();
  return name === "" || name.endsWith(".ts") ? name : `${name}.ts`;
}

/** The problem of a file's new name, as the key of a string. */
export function nameProblem(
  name: string,
  others: readonly string[],
): "play.name.bad" | "play.name.device" | "play.name.taken" | undefined {
  if (!fileName.test(name)) return "play.name.bad";
  if (deviceName.test(name)) return "play.name.device";
  return isTaken(name, others) ? "play.name.taken" : undefined;
}

/** Names that Windows gives to devices. */
const deviceName = /^(?:con|prn|aux|nul|com\d|lpt\d)\.ts$/i;

/** macOS and Windows cannot store two files whose names differ only in case. */
function isTaken(name: string, others: readonly string[]): boolean {
  return others.some((other) => other.toLowerCase() === name.toLowerCase());
}

/** Returns an unused file name. */
export function freeName(names: readonly string[]): string {
  for (let number = 1; ; number++) {
    const name = `file${number}.ts`;
    if (!isTaken(name, names)) return name;
  }
}

function isFile(value: unknown): value is File {
  const { name, code, from } = (value ?? {}) as Partial<Record<keyof File, unknown>>;
  return (
    typeof name === "string" &&
    fileName.test(name) &&
    typeof code === "string" &&
    typeof from === "string"
  );
}
