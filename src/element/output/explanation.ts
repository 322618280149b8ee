import { explain } from "../../cell/explain.ts";
import { spansOf } from "../../cell/spans.ts";
import type { CellError } from "../../cell/types.ts";
import { seldomWords } from "../page/strings.ts";

/**
 * Renders the cause of an error as nodes, with code marked as such; returns nothing if it is
 * unknown.
 */
export async function explanation(error: CellError): Promise<Node[]> {
  const found = error.why ?? explain(error);
  if (!found) return [];
  const say = await seldomWords();
  return spansOf(say(`why.${found.cause}`), found.params).map((span) =>
    span.code ? code(span.text) : document.createTextNode(span.text),
  );
}

function code(text: string): HTMLElement {
  const element = document.createElement("code");
  element.textContent = text;
  return element;
}
