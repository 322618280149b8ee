/** Letters of other scripts with percent signs, such as %ED%95%9C. */
const encoded = /(?:%[c-f][\da-f](?:%[89ab][\da-f])+)+/gi;

/**
 * An address that has one character for each letter, as the addresses of pages and headings have.
 * macOS can write 한 as three characters, and é as two. Other addresses stay as they are.
 */
export function composed(address: string): string {
  const plain = address.replace(encoded, decoded);
  const whole = plain.normalize("NFC");
  return whole === plain ? address : whole;
}

function decoded(letters: string): string {
  try {
    return decodeURI(letters);
  } catch {
    return letters;
  }
}
