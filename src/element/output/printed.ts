/** So many marks on one letter that no language has them. */
const heap = /(\p{M}{500})/u;

/**
 * Printed text as a node. Marks that pile up on a letter keep a browser busy for the square of their
 * number, so that they are put into boxes of a few hundred.
 */
export function printed(text: string): Node {
  if (!heap.test(text)) return document.createTextNode(text);
  const whole = document.createElement("span");
  for (const [i, part] of text.split(heap).entries()) {
    const box = document.createElement("span");
    if (i % 2 === 1) box.className = "cell-heap";
    box.textContent = part;
    whole.append(box);
  }
  return whole;
}
