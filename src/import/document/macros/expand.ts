import { argumentsAt } from "./arguments.ts";
import { definitionAt } from "./definition.ts";
import type { Macro } from "./definition.ts";

const command = /\\(?:[A-Za-z]+|[^])/g;

/** The most replacements in a formula, and its greatest length: a macro can contain itself. */
const most = 1000;
const longest = 20_000;

/**
 * Replaces the macros in a formula, and adds those that it defines. MathJax knows a macro in the whole
 * page, but KaTeX only in the formula that defines it.
 *
 * @example expanded("\\newcommand{\\R}{\\mathbb{R}} x \\in \\R^n", new Map()) // => "x \\in \\mathbb{R}^n"
 */
export function expanded(tex: string, macros: Map<string, Macro>): string {
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
    const read = macro && argumentsAt(text, index + name.length, macro.parameters);
    if (!read) continue;
    count += 1;
    const body = macro.body.replace(
      /#(\d)/g,
      (all, at: string) => read.values[Number(at) - 1] ?? all,
    );
    text = joined(text.slice(0, index), body, text.slice(read.end));
    if (count > most || text.length > longest) return tex;
    command.lastIndex = index;
  }
  return text === tex ? tex : text.trim();
}

/** The body of a macro in its place: as one index, and apart from the letters behind it. */
function joined(before: string, body: string, after: string): string {
  if (/[_^]\s*$/.test(before.slice(-3))) return `${before}{${body}}${after}`;
  const isGlued = /\\[A-Za-z]+$/.test(body) && /^[A-Za-z]/.test(after);
  return `${before}${body}${isGlued ? " " : ""}${after}`;
}
