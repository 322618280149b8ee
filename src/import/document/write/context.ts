/** Where spans are written. */
export interface Context {
  /** In a table's cell, a pipe must be escaped, and there are no line ends. */
  cell?: boolean;
  /** On a heading's line. */
  heading?: boolean;
  /** In a link's text, an address must not become a link. */
  link?: boolean;
  /** Emphasis is written as HTML, which has no rules about its neighbours. */
  safe?: boolean;
}
