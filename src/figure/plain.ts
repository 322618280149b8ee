import { roundNumbers, shortPath } from "./path.ts";

const measures = [
  "x",
  "y",
  "x1",
  "x2",
  "y1",
  "y2",
  "cx",
  "cy",
  "r",
  "width",
  "height",
  "transform",
];
/** Attributes that refer to an id. */
const links = ["clip-path", "marker-start", "marker-mid", "marker-end"];
/** Plot's text alternatives of groups, which the text alternative of the whole picture replaces. */
const said = ["aria-label", "aria-description", "aria-hidden"];

/**
 * Makes the drawing comply with the page's policy, and as small as possible: no styles, the same
 * ids in every build, numbers in tenths of a pixel. Changes it in place.
 */
export function plain(svg: SVGSVGElement, id: string): SVGSVGElement {
  for (const style of svg.querySelectorAll("style")) style.remove();
  for (const name of ["font-family", "font-size", "fill", "text-anchor"]) svg.removeAttribute(name);
  const ids = new Map<string, string>();
  for (const element of svg.querySelectorAll("[id]")) {
    ids.set(element.id, `${id}-${ids.size}`);
    element.setAttribute("id", `${id}-${ids.size - 1}`);
  }
  whole(svg);
  for (const element of svg.querySelectorAll("*")) {
    for (const name of said) element.removeAttribute(name);
    for (const name of measures) change(element, name, roundNumbers);
    change(element, "d", shortPath);
    for (const name of links) {
      change(element, name, (url) => {
        const own = /^url\(#(.*)\)$/.exec(url)?.[1] ?? "";
        return `url(#${ids.get(own) ?? own})`;
      });
    }
    element.removeAttribute("style");
  }
  return svg;
}

/**
 * Moves groups and the frame to whole pixels: on low-resolution screens, Plot adds half a pixel.
 */
function whole(svg: SVGSVGElement): void {
  for (const element of svg.querySelectorAll("g[transform], rect[transform]")) {
    change(element, "transform", (transform) =>
      transform.replace(/-?[\d.]+/g, (number) => String(Math.floor(Number(number)))),
    );
    if (element.getAttribute("transform") === "translate(0,0)")
      element.removeAttribute("transform");
  }
}

function change(element: Element, name: string, to: (value: string) => string): void {
  const value = element.getAttribute(name);
  if (value !== null) element.setAttribute(name, to(value));
}
