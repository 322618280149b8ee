import "./features.ts";
import { editor, KeyCode, KeyMod, Range } from "monaco-editor/editor";
import { prepareLanguage } from "./language.ts";
import type { MonacoEditor, MonacoOptions } from "./main.ts";
import { cellModel } from "./models.ts";
import { linkToReference } from "./reference.ts";
import { followTheme } from "./theme.ts";
import { refineTokens } from "./tokens.ts";

let prepared = false;

/** The most lines that are shown at once; longer code scrolls inside the editor. */
const maxLines = 300;

/**
 * Opens Monaco in an element, as high as the code, so that the page scrolls as usual. Long code
 * takes long, so it pauses between its steps.
 */
export async function open(place: HTMLElement, options: MonacoOptions): Promise<MonacoEditor> {
  await prepareLanguage();
  await pause();
  if (!prepared) {
    refineTokens();
    followTheme();
    linkToReference(options.reference);
  }
  prepared = true;
  for (const [file, code] of Object.entries(options.sources)) cellModel(options.page, file, code);
  const model = cellModel(options.page, options.file, options.code);
  await pause();

  const hasRegions = /^\s*\/\/\s*#region\b/m.test(options.code);
  const style = getComputedStyle(place);
  const lineHeight = Math.round(Number.parseFloat(style.lineHeight));
  const view = editor.create(place, {
    model,
    ariaLabel: `${options.label}. ${options.help}`,
    automaticLayout: true,
    fixedOverflowWidgets: true,
    folding: hasRegions,
    fontFamily: style.fontFamily,
    fontSize: Number.parseFloat(style.fontSize),
    lineHeight,
    glyphMargin: false,
    lineDecorationsWidth: 8,
    lineNumbersMinChars: 3,
    minimap: { enabled: false },
    overviewRulerLanes: 0,
    padding: { top: 14, bottom: 14 },
    renderLineHighlight: "none",
    scrollBeyondLastLine: false,
    scrollbar: { alwaysConsumeMouseWheel: false, vertical: "hidden" },
    tabFocusMode: true,
    theme: "page",
  });
  const highest = maxLines * lineHeight;
  const fit = () => {
    const height = view.getContentHeight();
    place.style.height = `${Math.min(height, highest)}px`;
    view.updateOptions({ scrollbar: { vertical: height > highest ? "auto" : "hidden" } });
  };
  view.onDidContentSizeChange(fit);
  fit();
  // As on the page, regions are folded until the reader opens them.
  if (hasRegions) view.trigger("open", "editor.foldAllMarkerRegions", undefined);

  // A flush is code that was set, not typed.
  view.onDidChangeModelContent(({ isFlush }) => {
    if (!isFlush) options.onInput(model.getValue());
  });
  view.addCommand(KeyMod.CtrlCmd | KeyCode.Enter, () => options.onRun());
  letTabGo(view);
  const marks = view.createDecorationsCollection();
  await pause();

  return {
    get code() {
      return model.getValue();
    },
    set code(code) {
      if (code !== model.getValue()) model.setValue(code);
    },
    select: ({ start, end }) => {
      const [from, to] = [model.getPositionAt(start), model.getPositionAt(end)];
      view.setSelection(Range.fromPositions(from, to));
    },
    mark: (line) => {
      const options = { isWholeLine: true, className: "monaco-mark" };
      marks.set(line === undefined ? [] : [{ range: new Range(line, 1, line, 1), options }]);
    },
    focus: () => view.focus(),
    close: () => {
      view.dispose();
      place.style.height = "";
    },
  };
}

/** Lets the page's thread do other work. */
function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

/**
 * Tab moves the focus until the reader has typed. After that it indents, until Escape restores it.
 */
function letTabGo(view: editor.IStandaloneCodeEditor): void {
  const free = (tabFocusMode: boolean) => view.updateOptions({ tabFocusMode });
  view.onDidChangeModelContent(() => free(false));
  view.onDidBlurEditorWidget(() => free(true));
  view.addCommand(
    KeyCode.Escape,
    () => free(true),
    "!suggestWidgetVisible && !findWidgetVisible && !parameterHintsVisible && !editorHoverVisible",
  );
}
