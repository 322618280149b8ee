/** The shape of a marked point, as matplotlib writes it. */
export type Marker = "." | "o" | "s" | "D" | "^" | "v" | "*" | "x" | "+";

/** Solid, dashed, dotted, or dashes and dots. */
export type LineStyle = "-" | "--" | ":" | "-.";

/** The colours from the lowest to the highest value; "Greys" goes from white to black. */
export type ColorMap = "viridis" | "gray" | "Greys";
