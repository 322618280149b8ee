import { languages } from "monaco-editor/editor";
import { getTypeScriptWorker } from "monaco-editor/languages/features/typescript/register";

/** Where the libraries' reference is, and what a link to it is called. */
export interface Reference {
  /** The address of the reference, with its last slash. */
  address: string;
  label: string;
}

/** Parts of a library that its readers know by a name before the dot, by their folder or file. */
const spaces = /^(?:random|linalg|datasets)(?=[./])/;

/** Adds a link to the reference to what Monaco tells of a library's function, class or member. */
export function linkToReference({ address, label }: Reference): void {
  languages.registerHoverProvider("typescript", {
    provideHover: async (model, position) => {
      const workerOf = await getTypeScriptWorker();
      const worker = await workerOf(model.uri);
      const found = await worker.getDefinitionAtPosition(
        model.uri.toString(),
        model.getOffsetAt(position),
      );
      const entry = found?.[0] && entryOf(found[0]);
      if (!entry) return null;
      const url = new URL(`${entry.library}/#${entry.name}`, new URL(address, document.baseURI));
      return { contents: [{ value: `[${label}: ${entry.library}.${entry.name}](${url.href})` }] };
    },
  });
}

interface Definition {
  fileName: string;
  name: string;
  containerName?: string;
}

/** The reference's entry of what is declared in a library's types. */
function entryOf({ fileName, name, containerName = "" }: Definition) {
  const [, library, path] = /\/node_modules\/(\w+)\/(.*)$/.exec(fileName) ?? [];
  if (!library) return undefined;
  const space = spaces.exec(path)?.[0];
  const container = /^\w+$/.test(containerName) ? containerName : space;
  return { library, name: container ? `${container}.${name}` : name };
}
