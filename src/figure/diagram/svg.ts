const namespace = "http://www.w3.org/2000/svg";

/** Creates SVG elements, in a browser or in Node. */
export type Make = (
  name: string,
  attributes?: Record<string, string | number | undefined>,
  ...children: (Element | string)[]
) => Element;

export function maker(document: Document): Make {
  return (name, attributes = {}, ...children) => {
    const element = document.createElementNS(namespace, name);
    for (const [key, value] of Object.entries(attributes)) {
      if (value !== undefined) element.setAttribute(key, String(rounded(value)));
    }
    element.append(...children);
    return element;
  };
}

/** Rounds to tenths of a pixel. */
export function rounded<T>(value: T): T | number {
  return typeof value === "number" ? Math.round(value * 10) / 10 : value;
}

/** The approximate width of a text with that font size, in pixels. */
export function widthOf(text: string, size: number): number {
  return [...text].reduce((width, letter) => width + (letter > "\u1100" ? 1 : 0.58) * size, 0);
}
