const start = /<svg\s(?:[^>"']|"[^"]*"|'[^']*')*>/;

const size = /\s(?:width|height|viewBox)\s*=\s*(?:"[^"]*"|'[^']*')/gi;

/**
 * The bytes of an image from which image-size reads its size. It reads the first 1000 of a drawing, and
 * those of draw.io begin with their own source in an attribute: they become an empty one of the same size.
 */
export function sizeBytes(bytes: Buffer): Buffer {
  if (!/^(?:\uFEFF)?\s*</.test(bytes.toString("utf8", 0, 100))) return bytes;
  const [tag] = start.exec(bytes.toString()) ?? [];
  // Texts of other attributes can contain these names.
  const kept = tag?.replace(/"[^"]*"|'[^']*'/g, (text) => (text.length > 100 ? '""' : text));
  return kept === undefined ? bytes : Buffer.from(`<svg${kept.match(size)?.join("") ?? ""}></svg>`);
}
