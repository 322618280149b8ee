import type { EditorOptions, MarkingEditor, Selection } from "../editor.ts";
import type { Reference } from "./reference.ts";

export interface MonacoOptions extends EditorOptions {
  lang: string;
  /** The cell, and the current code of all cells of its page, by file. */
  file: string;
  page: string;
  sources: Record<string, string>;
  reference: Reference;
}

export interface MonacoEditor extends MarkingEditor {
  /** Restores the reader's selection. */
  select(selection: Selection): void;
}

/**
 * The entry of Monaco's bundle. Monaco's translations are loaded first, because it reads them while
 * it loads.
 */
export async function openMonaco(
  place: HTMLElement,
  options: MonacoOptions,
): Promise<MonacoEditor> {
  if (options.lang === "ko") await import("monaco-editor/nls/lang/ko");
  const { open } = await import("./open.ts");
  return open(place, options);
}
