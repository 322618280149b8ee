/** The shape of a marker, with matplotlib's names. */
export type Marker = "." | "o" | "s" | "D" | "^" | "v" | "*" | "x" | "+";

/** A line style: solid, dashed, dotted, or dash-dotted. */
export type LineStyle = "-" | "--" | ":" | "-.";

/**
 * A colour map from the lowest to the highest value. "gray" goes from black to white, "Greys" from
 * white to black.
 */
export type ColorMap = "viridis" | "gray" | "Greys";
