import { argumentsAt, argumentsOrPreset } from "./arguments.ts";
import { definitionAt } from "./definition.ts";
import type { Macro } from "./definition.ts";

const command = /\\(?:[A-Za-z]+|[^])/g;

/** The most replacements in a formula: a macro can contain itself. */
const most = 1000;
/** The greatest length of a formula in which macros are replaced, before and after it. */
export const longest = 20_000;

/**
 * Replaces the macros in a formula, and adds those that it defines. MathJax knows a macro in the whole
 * page, but KaTeX only in the formula that defines it.
 *
 * @example expanded("\\newcommand{\\R}{\\mathbb{R}} x \\in \\R^n", new Map()) // => "x \\in \\mathbb{R}^n"
 */
export function expanded(tex: string, macros: Map<string, Macro>): string {
  if (tex.length > longest) return tex;
  let text = tex;
  let count = 0;
  command.lastIndex = 0;
  for (let found = command.exec(text); found; found = command.exec(text)) {
    const [name] = found;
    const { index } = found;
    const definition = definitionAt(text, index);
    if (definition) {
      macros.set(definition.name, definition.macro);
      text = text.slice(0, index) + text.slice(definition.end);
      command.lastIndex = index;
      continue;
    }
    const macro = macros.get(name);
    const read = macro && argumentsOf(macro, text, index + name.length);
    if (!read) continue;
    count += 1;
    text = joined(text.slice(0, index), bodyOf(macro, read.values), text.slice(read.end));
    if (count > most || text.length > longest) return tex;
    command.lastIndex = index;
  }
  return text === tex ? tex : text.trim();
}

function argumentsOf({ parameters, preset }: Macro, text: string, at: number) {
  return preset === undefined
    ? argumentsAt(text, at, parameters)
    : argumentsOrPreset(text, at, parameters, preset);
}

/** The body of a macro with its arguments. */
function bodyOf({ body }: Macro, values: readonly string[]): string {
  return body
    .split(/(#\d)/)
    .map((part, at) => (at % 2 === 0 ? part : (values[Number(part[1]) - 1] ?? part)))
    .reduce(apart);
}

/** The body of a macro in its place, where an index needs braces. */
function joined(before: string, body: string, after: string): string {
  if (/[_^]\s*$/.test(before.slice(-3))) return `${before}{${body}}${after}`;
  return apart(apart(before, body), after);
}

/** Two parts of a formula, with a blank where a command would continue with the letters behind it. */
function apart(before: string, after: string): string {
  const isGlued = /\\[A-Za-z]+$/.test(before) && /^[A-Za-z]/.test(after);
  return `${before}${isGlued ? " " : ""}${after}`;
}
