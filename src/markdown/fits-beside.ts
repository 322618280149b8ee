/**
 * Whether an output fits beside its code without scrolling on the narrowest screen that shows them
 * side by side, where the two have about 94 columns. The code has half of the width or more.
 */
export function fitsBeside(code: string, output: string): boolean {
  const [left, right] = [columnsOf(code), columnsOf(output)];
  return left <= 60 && right <= 45 && left + right <= 94;
}

/** The length of the longest line, in which a letter of Hangul or a Han character has two columns. */
function columnsOf(text: string): number {
  const wide = /\p{Script=Hangul}|\p{Script=Han}/gu;
  return Math.max(...text.split("\n").map((line) => line.replace(wide, "xx").length));
}
