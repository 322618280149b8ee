import { edge, foldAbove } from "../../cell/excerpt.ts";

/**
 * Adds what one call printed to a place, which stays as short as the build makes it: past a number
 * of lines those between the first and the last are folded away.
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
  place.append(part("cell-fold", lines.slice(edge, -edge)), part("cell-end", lines.slice(-edge)));
}
