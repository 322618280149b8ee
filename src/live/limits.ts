/**
 * @internal How many figures and controls a cell may show, and how much they may hold; what makes
 * them refuses more, what receives them drops it.
 */
export const limits = {
  figures: 50,
  marks: 100,
  /** Numbers in all of a figure's marks. */
  numbers: 500_000,
  /** Points in a line or a scatter. */
  points: 100_000,
  /** Marked points, each of which is an element of the picture. */
  markers: 10_000,
  pixels: 10_000,
  bars: 1_000,
  /** Elements in the pictures of all figures together. */
  elements: 50_000,
  levels: 64,
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
