import { drawn } from "../budget/limits.ts";
import { axisX, axisY, frame as box, plot, text, type Markish } from "@observablehq/plot";
import type { Drawing, Figure } from "../live/index.ts";
import { describeLayers } from "./diagram/describe.ts";
import { drawGraph } from "./diagram/graph.ts";
import { drawNetwork } from "./diagram/network.ts";
import { maker } from "./diagram/svg.ts";
import { describe } from "./describe.ts";
import { axesOf, frameOf, inch, shownInch } from "./frame.ts";
import { legend } from "./legend.ts";
import { plotMarks } from "./marks.ts";
import { plain } from "./plain.ts";
import { shapesOf, thin } from "./thin/index.ts";
import { tickFormat } from "./ticks.ts";
import type { Words } from "./words.ts";

export interface DrawOptions {
  document: Document;
  /** An id that is unique in the page. */
  id: string;
  /** The words for the text alternative. */
  words: Words;
}

/**
 * Draws a figure or diagram as an SVG element, which is the same in Node and in the browser. Its
 * colours come from the page's styles (figure.css, diagram.css); it contains no style attributes or
 * style elements.
 */
export function draw(drawing: Drawing, { document, id, words }: DrawOptions): SVGSVGElement {
  const svg = elementOf(drawing, document, id, words);
  // The layers of a network are focusable, which elements in an image cannot be.
  svg.setAttribute("role", "type" in drawing && drawing.type === "network" ? "group" : "img");
  svg.setAttribute("aria-label", describe(drawing, words));
  return svg;
}

function elementOf(drawing: Drawing, document: Document, id: string, words: Words): SVGSVGElement {
  if ("marks" in drawing) return drawFigure(drawing, document, id, words);
  const make = maker(document);
  if (drawing.type === "graph") return drawGraph(drawing, make) as SVGSVGElement;
  return drawNetwork(drawing, make, describeLayers(drawing.layers, words)) as SVGSVGElement;
}

function drawFigure(figure: Figure, document: Document, id: string, words: Words): SVGSVGElement {
  const frame = frameOf(figure);
  const thinned = thin(figure.marks, axesOf(frame).x);
  const together = Math.ceil(shapesOf(thinned.marks) / drawn.elements);
  const { x, y, ...room } = frame;
  const axis = { labelAnchor: "center", labelArrow: "none", tickSize: 4, fontSize: 12 } as const;
  const [across, up] = [x, y].map((domain) => ({ ...axis, tickFormat: tickFormat(domain) }));
  const marks: Markish[] = [
    ...thinned.marks.flatMap((mark) => plotMarks(mark, together)),
    axisX({ ...across, label: figure.xlabel ?? null, labelOffset: room.marginBottom - 6 }),
    axisY({ ...up, label: figure.ylabel ?? null, labelOffset: room.marginLeft - 4 }),
    box({ strokeOpacity: 0.6 }),
  ];
  if (figure.title) {
    const title = { frameAnchor: "top", lineAnchor: "bottom", dy: -10, fontSize: 14 } as const;
    marks.push(text([figure.title], { ...title, fontWeight: 600 }));
  }
  if (figure.legend) marks.push(...legend(figure.marks, thinned.marks, frame));
  if (thinned.coarse) marks.push(coarse(words("figure.coarse", {})));
  const svg = plot({
    document,
    ...room,
    className: "figure",
    x: { domain: x },
    y: { domain: y },
    clip: figure.xlim || figure.ylim ? true : undefined,
    marks,
  }) as SVGSVGElement;
  for (const side of ["width", "height"] as const) {
    svg.setAttribute(side, String(Math.round((room[side] * shownInch) / inch)));
  }
  return plain(svg, id);
}

/** Adds a note in a corner of the picture that it shows less than all the data. */
function coarse(said: string): Markish {
  return text([said], {
    frameAnchor: "bottom-right",
    dx: -6,
    dy: -6,
    fontSize: 11,
    stroke: "var(--figure-ground)",
    strokeWidth: 4,
    fill: "currentColor",
  });
}
