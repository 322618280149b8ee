import type { OpenOptions } from "../../editor/index.ts";
import { monacoUrl } from "../page/load.ts";
import { referenceAddress, say } from "../page/strings.ts";

/** What an editor shows besides code, in the language of the page, and where Monaco is. */
export function editorWords(
  file: string,
): Pick<OpenOptions, "lang" | "monaco" | "label" | "help" | "reference" | "symbols"> {
  return {
    lang: document.documentElement.lang,
    monaco: monacoUrl(),
    label: say("cell.editor", { file }),
    help: say("cell.editor.help"),
    reference: { address: referenceAddress(), label: say("cell.reference") },
    symbols: {
      row: say("cell.symbols"),
      left: say("cell.symbols.left"),
      right: say("cell.symbols.right"),
      indent: say("cell.symbols.indent"),
      outdent: say("cell.symbols.outdent"),
      monaco: say("cell.symbols.monaco"),
    },
  };
}
