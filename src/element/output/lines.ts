import { edge, foldAbove } from "../../cell/output/excerpt.ts";

/**
 * Appends the output of one call. Like the build, folds the lines between the first and the last
 * ones of a long output.
 */
export function appendLine(place: Element, line: Node): void {
  const end = place.querySelector(":scope > .cell-end");
  if (!end) {
    place.append(line);
    if (place.childNodes.length > foldAbove) fold(place);
    return;
  }
  end.append(line);
  if (end.childNodes.length > edge && end.firstChild)
    end.previousElementSibling?.append(end.firstChild);
}

function fold(place: Element): void {
  const lines = [...place.childNodes];
  const part = (name: string, nodes: Node[]) => {
    const span = document.createElement("span");
    span.className = name;
    span.append(...nodes);
    return span;
  };
  const folded = part("cell-fold", lines.slice(edge, -edge));
  // Browsers that do not know this value would make it "" if it were set as a property.
  folded.setAttribute("hidden", "until-found");
  place.append(folded, part("cell-end", lines.slice(-edge)));
}
