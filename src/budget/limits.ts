/**
 * @internal How much a page accepts of what a cell, a link, a kept edit or a stored file says. The page's thread
 * counts before it copies or paints; what is more is refused, thinned or cut, and that is said.
 */
export const limits = {
  /** Figures of a cell. */
  figures: 50,
  /** Marks of a figure. */
  marks: 100,
  /** Groups of a figure: a mark is one, but each of its levels, or classes, is one as well. */
  groups: 200,
  /** Numbers in all figures of a cell together. */
  numbers: 600_000,
  /** Values and characters of all that a cell has on its page by the library "live". */
  event: 800_000,
  /** Values of a contour's grid. */
  grid: 500_000,
  /** Points in a line. */
  points: 100_000,
  /** Marked points of a line or a scatter. */
  markers: 10_000,
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
  /** Lines of a value in a diagram: a matrix has one for its shape, and one for each row. */
  lines: 5,
  /** Characters of such a line. */
  line: 48,
  controls: 20,
  /** Characters of a control's name, and of an option's text. */
  label: 80,
  options: 50,
};

/** How a figure is drawn that has more than a screen can show. */
export const drawn = {
  /** Points, pixels and bars that are elements of their own; more of one colour are drawn together. */
  elements: 1_000,
  /** Points, pixels and bars of all marks together. */
  shapes: 20_000,
  /** Points of all lines together. */
  points: 10_000,
  /** Columns, and rows, of a contour's grid. */
  grid: 200,
  /** Values of a contour's grid, times its levels. */
  cells: 400_000,
  /** Places where the contours cross the grid. */
  crossings: 20_000,
};

/** How much of what a cell prints is kept. */
export const printed = {
  characters: 1024 * 1024,
  lines: 10_000,
};

/** The code of a cell, whoever brings it. */
export const code = {
  characters: 256 * 1024,
  /** Files that a link or a stored playground holds. */
  files: 50,
};

/** What is shown of a text. More marks on a letter than `marks` have no script, and few fonts. */
export const shown = {
  /** Characters of a line. */
  line: 5_000,
  marks: 30,
};
