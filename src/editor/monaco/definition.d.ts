declare module "monaco-editor/languages/definitions/typescript/typescript.js" {
  export const language: import("monaco-editor/editor").languages.IMonarchLanguage;
}
