/** The words that a description is made of. */
export type FigureKey = `figure.${
  | "coarse"
  | "named"
  | "unnamed"
  | "axes"
  | "line"
  | "lines"
  | "scatter"
  | "classes"
  | "values"
  | "regions"
  | "bands"
  | "image"
  | "bars"
  | "graph"
  | "gradients"
  | "network"
  | "layer"}`;

/** A language's words, with `{name}` filled in. */
export type Words = (key: FigureKey, params: Record<string, string>) => string;
