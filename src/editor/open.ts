import type { Editor, MarkingEditor } from "./editor.ts";
import { openLightEditor, type LightOptions } from "./light.ts";
import { openSymbolRow, type SymbolWords } from "./symbols.ts";
import type { MonacoEditor, MonacoOptions } from "./monaco/main.ts";

export interface OpenOptions
  extends LightOptions, Pick<MonacoOptions, "lang" | "file" | "page" | "reference"> {
  /** The current code of all cells of the page, by file. */
  sources(): Record<string, string>;
  /** The address of Monaco's bundle. */
  monaco: string;
  symbols: SymbolWords;
  /** Is called when Monaco has loaded, or has failed to load. */
  onArrival(arrived: boolean): void;
}

interface MonacoBundle {
  openMonaco(place: HTMLElement, options: MonacoOptions): Promise<MonacoEditor>;
}

/**
 * Opens the light editor at once, and replaces it with Monaco when that has loaded; caret,
 * selection, focus and edits are kept. If the reader has no fine pointer, the light editor stays,
 * with a row of symbols, until they ask for Monaco. Code that the light editor shows only in part needs Monaco at once.
 *
 * @param pre the highlighted code, which also shows the marks of the light editor
 */
export function openEditor(pre: HTMLPreElement, options: OpenOptions): MarkingEditor {
  const light = openLightEditor(pre, options);
  let current: Editor & Partial<MarkingEditor> = light;
  let closed = false;
  let takeRowAway = () => {};
  let asked = false;
  const ask = () => {
    if (asked) return;
    asked = true;
    upgrade().then(options.onArrival, () => {
      asked = false;
      options.onArrival(false);
    });
  };
  if (light.partial || matchMedia("(pointer: fine)").matches) {
    ask();
  } else {
    takeRowAway = openSymbolRow(light.area, options.symbols, ask);
    options.onArrival(false);
  }

  async function upgrade(): Promise<boolean> {
    const bundle = (await import(/* @vite-ignore */ options.monaco)) as MonacoBundle;
    if (closed) return false;
    const place = document.createElement("div");
    place.className = "cell-monaco";
    place.hidden = true;
    pre.after(place);
    const opening = bundle.openMonaco(place, {
      ...options,
      code: light.code,
      sources: options.sources(),
    });
    const monaco = await opening.catch((error: unknown) => {
      place.remove();
      throw error;
    });
    await light.composed;
    if (closed) {
      monaco.close();
      place.remove();
      return false;
    }
    const focused = light.focused;
    place.hidden = false;
    pre.hidden = true;
    // The reader may have typed while Monaco was loading.
    monaco.code = light.code;
    monaco.select(light.selection);
    light.close();
    takeRowAway();
    if (focused) monaco.focus();
    // Print shows the highlighted code instead of Monaco.
    const paint = () => light.paint(monaco.code);
    addEventListener("beforeprint", paint);
    current = {
      get code() {
        return monaco.code;
      },
      set code(code) {
        monaco.code = code;
      },
      mark: (line) => monaco.mark(line),
      focus: () => monaco.focus(),
      close: () => {
        removeEventListener("beforeprint", paint);
        monaco.close();
        place.remove();
        pre.hidden = false;
      },
    };
    return true;
  }

  return {
    get code() {
      return current.code;
    },
    set code(code) {
      current.code = code;
    },
    mark: (line) => current.mark?.(line),
    focus: () => current.focus(),
    close: () => {
      closed = true;
      takeRowAway();
      current.close();
    },
  };
}
