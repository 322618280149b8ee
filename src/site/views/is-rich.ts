const classes =
  "callout|embed|task|footnotes|center|end|small|large|bold|italic|underlined|struck|marked|ink-\\w+|w-\\d+|float-\\w+";
const marks = [
  '<figure(?! class="cell-figure")|<(?:mark|ins|del|dl|kbd)>|<iframe ',
  // A button of an author, not one of this site: of the map, of a cell, of all cells or of a term.
  '(?<!<run-all>)<button(?! (?:class="map-\\w+" )?type="button" (?:data-|hidden|popovertarget=))',
  '<img [^>]*src="http',
  // A formula that links can lead to.
  '<div class="math" id=',
  `class="(?:[^"]* )?(?:${classes})(?=[ "])`,
];
const mark = new RegExp(marks.join("|"));

/** Whether the HTML of a page contains a box of the book. */
export function hasBoxes(html: string): boolean {
  return /class="box[ "]/.test(html);
}

/** Whether the HTML of a page contains text that runs from right to left, or may do so. */
export function runsLeft(html: string): boolean {
  return /<[a-z][^>]* dir="(?:rtl|auto)"|<bdi\b/.test(html);
}

/** Whether the HTML of a page contains what styles/text.css is for, apart from boxes. */
export function isRich(html: string): boolean {
  return mark.test(html);
}
