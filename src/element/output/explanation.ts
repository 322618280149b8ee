import { explain } from "../../cell/explain.ts";
import type { CellError } from "../../cell/types.ts";
import { seldomWords } from "../page/strings.ts";

/** The usual cause of an error as nodes, its code marked as such; nothing where it is not known. */
export async function explanation(error: CellError): Promise<Node[]> {
  const found = explain(error);
  if (!found) return [];
  const say = await seldomWords();
  // What stands between two backticks is code.
  return say(`why.${found.cause}`, found.params)
    .split("`")
    .map((text, i) => (i % 2 === 0 ? document.createTextNode(text) : code(text)));
}

function code(text: string): HTMLElement {
  const element = document.createElement("code");
  element.textContent = text;
  return element;
}
