export type { EditorOptions, MarkingEditor } from "./editor.ts";
export { highlight } from "./highlight.ts";
export { openEditor } from "./open.ts";
export type { OpenOptions } from "./open.ts";
