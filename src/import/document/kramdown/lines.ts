/** A line of a document, without its end. */
export interface Line {
  text: string;
  /** The line of the document, from 0. */
  number: number;
  /** A definition is text here, as behind the box of a task. */
  isText?: boolean;
}

/** Splits a text into lines. A tab in an indentation moves to the next multiple of 4. */
export function linesOf(text: string): Line[] {
  return text
    .replace(/\n$/, "")
    .split("\n")
    .map((line, number) => ({ text: line, number }));
}

export function isBlank(line: Line | undefined): boolean {
  return line !== undefined && /^[ \t\f\v\r]*$/.test(line.text);
}

/** The width of a line's indentation in columns. */
export function indentOf(text: string): number {
  let column = 0;
  for (const character of text) {
    if (character === " ") column += 1;
    else if (character === "\t") column += 4 - (column % 4);
    else break;
  }
  return column;
}

/** Removes up to `columns` columns of indentation. */
export function dedent(text: string, columns: number): string {
  let column = 0;
  let index = 0;
  while (index < text.length && column < columns) {
    if (text[index] === " ") column += 1;
    else if (text[index] === "\t") column += 4 - (column % 4);
    else break;
    index += 1;
  }
  return " ".repeat(Math.max(0, column - columns)) + text.slice(index);
}

/** The text of lines, each with its end. */
export function textOf(lines: readonly Line[]): string {
  return lines.map(({ text }) => `${text}\n`).join("");
}
