import { visit } from "yaml";
import type { Document } from "yaml";

/**
 * The text of a YAML document, each value in one line. The sign of a lost letter is written as an
 * escape: the build takes a file with the bare sign for one in another encoding.
 */
export function yamlText(document: Document): string {
  visit(document, {
    Scalar(_, scalar) {
      if (String(scalar.value).includes("\uFFFD")) scalar.type = "QUOTE_DOUBLE";
    },
  });
  return document.toString({ lineWidth: 0 }).replaceAll("\uFFFD", "\\uFFFD");
}
