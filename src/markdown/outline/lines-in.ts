/**
 * Returns the line on which each of some places in a text is, without reading the text again for
 * each.
 *
 * @param first the line on which the text begins
 */
export function linesIn(text: string, first: number): (index: number) => number {
  let counted = { line: first, index: 0 };
  return (index) => {
    if (index < counted.index) counted = { line: first, index: 0 };
    const between = text.slice(counted.index, index);
    counted = { line: counted.line + between.split("\n").length - 1, index };
    return counted.line;
  };
}
