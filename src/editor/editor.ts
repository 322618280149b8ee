/** What a cell tells its editor, and hears from it. */
export interface EditorOptions {
  code: string;
  /** The accessible name, and how to leave the editor by keyboard. */
  label: string;
  help: string;
  onInput(code: string): void;
  onRun(): void;
}

/** Where the reader is in the text, in characters. */
export interface Selection {
  start: number;
  end: number;
}

/** An open editor over a cell's code. */
export interface Editor {
  code: string;
  focus(): void;
  close(): void;
}

/** An editor with a text of its own, not that of the page. */
export interface MarkingEditor extends Editor {
  /** Marks a line, from 1; none takes the mark away. */
  mark(line?: number): void;
}
