import { languages } from "monaco-editor/editor";
import { getTypeScriptWorker } from "monaco-editor/languages/features/typescript/register";
import { placeOf, type Anchors, type Definition } from "./anchor.ts";
import { beside } from "./beside.ts";

/** The address of the libraries' reference, and the text of a link to it. */
export interface Reference {
  /** The address of the reference, with a trailing slash. */
  address: string;
  label: string;
}

/**
 * Adds a link to the reference to Monaco's hovers for a library's functions, classes and members.
 */
export function linkToReference({ address, label }: Reference): void {
  let anchors: Anchors | undefined;
  languages.registerHoverProvider("typescript", {
    provideHover: async (model, position) => {
      const workerOf = await getTypeScriptWorker();
      const worker = await workerOf(model.uri);
      const offset = model.getOffsetAt(position);
      const found = (await worker.getDefinitionAtPosition(model.uri.toString(), offset)) ?? [];
      // If they cannot be loaded, there is no link this time.
      anchors ??= await beside<Anchors>("anchors.json").catch(() => undefined);
      const known = anchors ?? {};
      const word = model.getWordAtPosition(position)?.word ?? "";
      const [place] = found.flatMap((one: Definition) => placeOf(one, known, word) ?? []);
      if (!place) return null;
      const { library, anchor } = place;
      const url = new URL(`${library}/#${anchor}`, new URL(address, document.baseURI));
      return { contents: [{ value: `[${label}: ${library}.${anchor}](${url.href})` }] };
    },
  });
}
