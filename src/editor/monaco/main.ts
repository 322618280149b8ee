import type { EditorOptions, MarkingEditor, Selection } from "../editor.ts";
import type { Reference } from "./reference.ts";

export interface MonacoOptions extends EditorOptions {
  lang: string;
  /** The cell, and all cells of its page as they stand, by file. */
  file: string;
  page: string;
  sources: Record<string, string>;
  reference: Reference;
}

export interface MonacoEditor extends MarkingEditor {
  /** Puts the caret where the reader was. */
  select(selection: Selection): void;
}

/** The entry of Monaco's own bundle: its words come before it, for it reads them as it loads. */
export async function openMonaco(
  place: HTMLElement,
  options: MonacoOptions,
): Promise<MonacoEditor> {
  if (options.lang === "ko") await import("monaco-editor/nls/lang/ko");
  const { open } = await import("./open.ts");
  return open(place, options);
}
