import { closest } from "fastest-levenshtein";
import type { Options } from "../types.ts";

const defaultTimeout = 10;

const flags = ["hidden", "static", "same", "throws"] as const;
const values = [
  "file",
  "from",
  "timeout",
  "type-error",
  "nondeterministic",
  "not-comparable",
] as const;
const known: string[] = [...flags, ...values];

const word = /([^\s=]+)(?:=(?:"([^"]*)"|(\S+)))?/y;
const fileName = /^[A-Za-z_][\w-]*\.ts$/;

/**
 * Parses the options of a live fence, which follow `live`.
 *
 * @returns the options, and messages about what is wrong with them
 * @example parseOptions('file="a.ts" hidden').options // => { file: "a.ts", timeout: 10, hidden: true, … }
 */
export function parseOptions(meta: string): { options: Options; messages: string[] } {
  const messages: string[] = [];
  const options: Options = {
    file: "",
    timeout: defaultTimeout,
    hidden: false,
    static: false,
    same: false,
    throws: false,
  };
  const found = words(meta, messages);
  for (const [name, value] of found) {
    const message = set(options, name, value);
    if (message) messages.push(message);
  }
  if (!found.some(([name]) => name === "file"))
    messages.push('a live cell needs a name: write file="some_name.ts"');
  return { options, messages };
}

/** Sets one option; returns a message if that fails. */
function set(options: Options, name: string, value: string | undefined): string | undefined {
  const flag = flags.find((known) => known === name);
  if (flag) {
    if (value !== undefined) return `option "${name}" takes no value, received "${value}"`;
    options[flag] = true;
    return undefined;
  }
  if (!known.includes(name)) {
    return `unknown option "${name}"; did you mean "${closest(name, known)}"? Known: ${known.join(", ")}`;
  }
  if (!value) return `option "${name}" needs a value: ${name}="…"`;
  if (name === "file") {
    if (!fileName.test(value)) {
      return `file must be a name like "two_layer_net.ts" (letters, digits, _ and -), received "${value}"`;
    }
    options.file = value;
  } else if (name === "from") {
    options.from = value;
  } else if (name === "timeout") {
    const seconds = Number(value);
    if (!(seconds > 0 && seconds <= 600)) {
      return `timeout must be a number of seconds, above 0 and at most 600, received "${value}"`;
    }
    options.timeout = seconds;
  } else if (name === "type-error") {
    options.typeError = value;
  } else if (name === "not-comparable") {
    options.notComparable = value;
  } else {
    options.nondeterministic = value;
  }
  return undefined;
}

/** Splits the meta string into [name, value] pairs; a value with spaces is in double quotes. */
function words(meta: string, messages: string[]): [string, string | undefined][] {
  const found: [string, string | undefined][] = [];
  let rest = meta.trim();
  while (rest) {
    word.lastIndex = 0;
    const match = word.exec(rest);
    if (!match || (match[3]?.startsWith('"') ?? false)) {
      messages.push(`cannot read the options from here on: ${rest} (is a " missing?)`);
      break;
    }
    if (found.some(([name]) => name === match[1]))
      messages.push(`option "${match[1]}" is given twice`);
    found.push([match[1], match[2] ?? match[3]]);
    rest = rest.slice(match[0].length).trimStart();
  }
  return found;
}
