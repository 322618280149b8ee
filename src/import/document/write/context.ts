/** How emphasis is written. */
export interface Style {
  /** Emphasis is written as HTML. */
  safe?: boolean;
  /** Strong emphasis next to Hangul is written with signs, which the site pairs. */
  pairs?: boolean;
}

/** Where spans are written. */
export interface Context extends Style {
  /** In a table's cell, a pipe must be escaped, and there are no line ends. */
  cell?: boolean;
  /** On a heading's line. */
  heading?: boolean;
  /** In a link's text, an address must not become a link. */
  link?: boolean;
  /** In emphasis, whose signs an address would contain. */
  marked?: boolean;
}
