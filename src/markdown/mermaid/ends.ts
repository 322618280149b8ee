/*
 * The library draws no circles and crosses at the ends of arrows. It is given heads there, and the
 * width of the line names what replaces them in its drawing.
 */

/** What an arrow can have at its ends instead of a head. */
export type End = "circle" | "cross";

/** The line of a flowchart that gives an arrow other ends. `index` counts the arrows from 0. */
export function endsLine(index: number, end: End, isThick: boolean): string {
  return `linkStyle ${index} stroke-width:${isThick ? 2 : 1}@${end}`;
}

/** The shapes fit in 8 by 8. */
const shapes: Record<End, string> = {
  circle: '<circle cx="4" cy="4" r="3" fill="var(--_arrow)"/>',
  cross: '<path d="M1 1L7 7M1 7L7 1" fill="none" stroke="var(--_arrow)" stroke-width="1.5"/>',
};

/** The drawn diagram with circles and crosses. */
export function withEnds(svg: string): string {
  const used = new Set<End>();
  const drawn = svg.replace(
    /(<polyline [^>]* stroke-width="\d)@(circle|cross)("[^>]*>)/g,
    (_, before: string, end: End, after: string) => {
      used.add(end);
      return before + after.replace(/#arrowhead(-start)?[^)]*/g, `#${end}$1`);
    },
  );
  const markers = [...used].flatMap((end) => [
    marker(end, 7, shapes[end]),
    marker(`${end}-start`, 1, shapes[end]),
  ]);
  return drawn.replace("</defs>", `${markers.join("")}</defs>`);
}

/** @param end where the line ends in the shape */
function marker(id: string, end: number, shape: string): string {
  return `<marker id="${id}" markerWidth="8" markerHeight="8" refX="${end}" refY="4" orient="auto">${shape}</marker>`;
}
