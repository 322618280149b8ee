/**
 * @internal Values and characters of everything that a cell shows on its page through the library
 *   "live". Apart from the other limits, which the sandbox does not need.
 */
export const maxEvent = 800_000;

/**
 * @internal The limits of a page for data from a cell, a link, a stored edit or a stored file. The
 *   page's thread counts before it copies or paints. Data above a limit is rejected, thinned or
 *   cut, and the page says so.
 */
export const limits = {
  /** Figures of a cell. */
  figures: 50,
  /** Marks of a figure. */
  marks: 100,
  /** Groups of a figure: each mark is one, and each of its levels or classes is one. */
  groups: 200,
  /** Numbers in all figures of a cell together. */
  numbers: 600_000,
  /** Values of a contour's grid. */
  grid: 500_000,
  /** Points in a line. */
  points: 100_000,
  /** Marked points of a line or a scatter. */
  markers: 10_000,
  /** The width of a line, in points. */
  linewidth: 100,
  /** Pixels of an image. */
  pixels: 10_000,
  bars: 1_000,
  /** Levels of a contour. */
  levels: 64,
  /** Classes of a contour or a scatter: as many as the palette has colours. */
  classes: 7,
  /** Characters of a title or a label. */
  text: 200,
  /** Edges of a graph. */
  edges: 60,
  /** Layers of a network. */
  layers: 8,
  /** Neurons of a layer. */
  neurons: 16,
  /** Characters of a part's name in a diagram. */
  name: 24,
  /** Lines of a value in a diagram: a matrix has one line for its shape and one for each row. */
  lines: 5,
  /** Characters of such a line. */
  line: 48,
  controls: 20,
  /** Characters of a control's name, and of an option's text. */
  label: 80,
  options: 50,
};

/**
 * @internal The largest number at the end of an axis: computing positions with larger ones would
 *   overflow.
 */
export const endOfAxis = 1e300;

/** The limits of a drawing, for figures with more data than a screen can show. */
export const drawn = {
  /**
   * Points of several colours, pixels and bars with an element each; if there are more, those of one
   * colour are drawn together, several to an element.
   */
  elements: 400,
  /** Points, pixels and bars of all marks together. */
  shapes: 10_000,
  /** Points of all lines together. */
  points: 10_000,
  /** Columns, and rows, of a contour's grid. */
  grid: 200,
  /** Values of a contour's grid times the number of its levels. */
  cells: 400_000,
  /** Crossings of contours with the grid. */
  crossings: 20_000,
};

/** How much of a cell's printed output is kept. */
export const printed = {
  characters: 1024 * 1024,
  lines: 10_000,
};

/** The code of a cell, from any source. */
export const code = {
  characters: 256 * 1024,
  /** Files in a link or a stored playground. */
  files: 50,
};

/** How much of a text is shown. */
export const shown = {
  /** Characters of a line. */
  line: 5_000,
  /** Marks on one letter: no script has so many. */
  marks: 30,
  /** Lines of a cell's code, and of a comparison of two. */
  lines: 2_000,
  changes: 500,
  /** The layout cost of code, and of a title or a label, as `cutText` counts it. */
  cost: 20_000,
  /** The layout cost of an output, which is laid out again whenever it grows. */
  output: 15_000,
  label: 60,
  /** Pieces of code in colours. */
  pieces: 10_000,
};
