import { languages } from "monaco-editor/editor";
import { getTypeScriptWorker } from "monaco-editor/languages/features/typescript/register";
import { placeOf, type Anchors, type Definition } from "./anchor.ts";
import { beside } from "./beside.ts";

/** Where the libraries' reference is, and what a link to it is called. */
export interface Reference {
  /** The address of the reference, with its last slash. */
  address: string;
  label: string;
}

/** Adds a link to the reference to what Monaco tells of a library's function, class or member. */
export function linkToReference({ address, label }: Reference): void {
  const anchors = beside<Anchors>("anchors.json");
  languages.registerHoverProvider("typescript", {
    provideHover: async (model, position) => {
      const workerOf = await getTypeScriptWorker();
      const worker = await workerOf(model.uri);
      const offset = model.getOffsetAt(position);
      const found = (await worker.getDefinitionAtPosition(model.uri.toString(), offset)) ?? [];
      const known = await anchors;
      const [place] = found.flatMap((one: Definition) => placeOf(one, known) ?? []);
      if (!place) return null;
      const { library, anchor } = place;
      const url = new URL(`${library}/#${anchor}`, new URL(address, document.baseURI));
      return { contents: [{ value: `[${label}: ${library}.${anchor}](${url.href})` }] };
    },
  });
}
