/** The keys of the words in a description. */
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

/** The words of a language, with `{name}` filled in. */
export type Words = (key: FigureKey, params: Record<string, string>) => string;
