export { highlight } from "./highlight.ts";
export { openLightEditor } from "./light.ts";
export type { Editor, EditorOptions } from "./light.ts";
