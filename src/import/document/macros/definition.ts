import { blanksEnd, groupAt } from "./arguments.ts";

const name = String.raw`(\\(?:[A-Za-z]+|[^A-Za-z\s]))`;
const either = String.raw`(?:\{\s*${name}\s*\}|${name})`;
const newCommand = new RegExp(
  String.raw`\\(?:newcommand|renewcommand|providecommand)\*?\s*${either}\s*(?:\[([0-9])\])?`,
  "y",
);
/** `\def\R#1`, or `\gdef` */
const plain = new RegExp(String.raw`\\g?def\s*${name}((?:#[1-9])*)`, "y");
const operator = new RegExp(String.raw`\\DeclareMathOperator(\*?)\s*${either}`, "y");

/** What a command of TeX such as `\E` stands for: in its body, `#1` is its first argument. */
export interface Macro {
  parameters: number;
  body: string;
  /** The first argument of a call that does not give it in brackets; undefined if every call must. */
  preset?: string;
}

/** Macros by their names, with the backslash. */
export type Macros = ReadonlyMap<string, Macro>;

/** A macro that a formula defines. */
export interface Definition {
  name: string;
  macro: Macro;
  end: number;
}

/** Reads the definition of a macro at a place: `\newcommand`, `\def` or `\DeclareMathOperator`. */
export function definitionAt(text: string, at: number): Definition | undefined {
  const head = headAt(text, at);
  const group = head && groupAt(text, blanksEnd(text, head.end));
  if (!group) return undefined;
  const body = head.operator === undefined ? group.value : `${head.operator}{${group.value}}`;
  const { name, parameters, preset } = head;
  return { name, macro: { parameters, body, preset }, end: group.end };
}

interface Head {
  name: string;
  parameters: number;
  preset?: string;
  operator?: string;
  end: number;
}

function headAt(text: string, at: number): Head | undefined {
  for (const pattern of [newCommand, plain, operator]) pattern.lastIndex = at;
  const command = newCommand.exec(text);
  if (command) {
    const [, braced, bare, count] = command;
    const end = newCommand.lastIndex;
    // `\newcommand{\R}[2][1]`: the second brackets contain the default of the first argument.
    const preset = count === undefined ? undefined : groupAt(text, blanksEnd(text, end), "[]");
    return {
      name: braced ?? bare,
      parameters: Number(count ?? 0),
      preset: preset?.value,
      end: preset?.end ?? end,
    };
  }
  const def = plain.exec(text);
  if (def) {
    const [, defined, parameters] = def;
    return { name: defined, parameters: parameters.length / 2, end: plain.lastIndex };
  }
  const declared = operator.exec(text);
  if (!declared) return undefined;
  const [, star, braced, bare] = declared;
  const shown = `\\operatorname${star}`;
  return { name: braced ?? bare, parameters: 0, operator: shown, end: operator.lastIndex };
}
