/** The options with which a cell opens its editor, and the editor's callbacks. */
export interface EditorOptions {
  code: string;
  /** The accessible name, and instructions for leaving the editor by keyboard. */
  label: string;
  help: string;
  onInput(code: string): void;
  onRun(): void;
}

/** The reader's selection in the text, in characters. */
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

/** An editor that can mark a line. */
export interface MarkingEditor extends Editor {
  /** Marks a line, counted from 1; without an argument, removes the mark. */
  mark(line?: number): void;
}
