import type { OpenOptions } from "../../editor/index.ts";
import { laterStyles } from "../page/later-styles.ts";
import { monacoUrl } from "../page/load.ts";
import { referenceAddress, seldomWords } from "../page/strings.ts";

type Words = Pick<OpenOptions, "lang" | "monaco" | "label" | "help" | "reference" | "symbols">;

/**
 * The words of an editor in the language of the page, and the address of Monaco. Loads the
 * styles of editors, too.
 *
 * @throws Error (rejects) if the words or the styles cannot be fetched
 */
export async function editorWords(file: string): Promise<Words> {
  const [say] = await Promise.all([seldomWords(), laterStyles("editor")]);
  return {
    lang: document.documentElement.lang,
    monaco: monacoUrl(),
    label: say("editor.label", { file }),
    help: say("editor.help"),
    reference: { address: referenceAddress(), label: say("editor.reference") },
    symbols: {
      row: say("editor.symbols"),
      left: say("editor.symbols.left"),
      right: say("editor.symbols.right"),
      indent: say("editor.symbols.indent"),
      outdent: say("editor.symbols.outdent"),
      monaco: say("editor.symbols.monaco"),
    },
  };
}
