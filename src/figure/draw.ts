import { axisX, axisY, frame as box, plot, text, type Markish } from "@observablehq/plot";
import type { Figure } from "../live/index.ts";
import { frameOf } from "./frame.ts";
import { legend } from "./legend.ts";
import { plotMarks } from "./marks.ts";
import { plain } from "./plain.ts";

export interface DrawOptions {
  document: Document;
  /** Unique in the page. */
  id: string;
  /** What the picture says, for those who do not see it. */
  alternative: string;
}

/**
 * A figure as an SVG element, the same in Node and in the browser. Its colours are the page's
 * (figure.css); it has neither style attributes nor style elements.
 */
export function draw(figure: Figure, { document, id, alternative }: DrawOptions): SVGSVGElement {
  const frame = frameOf(figure);
  const { x, y, ...room } = frame;
  const axis = { labelAnchor: "center", labelArrow: "none", tickSize: 4, fontSize: 12 } as const;
  const marks: Markish[] = [
    ...figure.marks.flatMap(plotMarks),
    axisX({ ...axis, label: figure.xlabel ?? null, labelOffset: room.marginBottom - 6 }),
    axisY({ ...axis, label: figure.ylabel ?? null, labelOffset: room.marginLeft - 4 }),
    box({ strokeOpacity: 0.6 }),
  ];
  if (figure.title) {
    const title = { frameAnchor: "top", lineAnchor: "bottom", dy: -10, fontSize: 14 } as const;
    marks.push(text([figure.title], { ...title, fontWeight: 600 }));
  }
  if (figure.legend) marks.push(...legend(figure, frame));
  const svg = plot({
    document,
    ...room,
    className: "figure",
    x: { domain: x },
    y: { domain: y },
    clip: figure.xlim || figure.ylim ? true : undefined,
    marks,
  });
  svg.setAttribute("role", "img");
  svg.setAttribute("aria-label", alternative);
  return plain(svg as SVGSVGElement, id);
}
