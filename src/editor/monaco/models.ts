import { editor, Uri } from "monaco-editor/editor";

/** Creates the models of a page's cells, so that they see each other's types. */
export function cellModel(page: string, file: string, code: string): editor.ITextModel {
  const uri = Uri.parse(`file:///cells${page}${file}`);
  const model = editor.getModel(uri) ?? editor.createModel(code, "typescript", uri);
  if (model.getValue() !== code) model.setValue(code);
  model.updateOptions({
    tabSize: 2,
    insertSpaces: true,
    bracketColorizationOptions: { enabled: false, independentColorPoolPerBracketType: false },
  });
  return model;
}
