/** Whether the bytes of a WebP, PNG or AVIF image are those of an animation, which resizing would stop. */
export function isAnimated(bytes: Buffer): boolean {
  const has = (text: string, at: number) => bytes.toString("latin1", at, at + text.length) === text;
  if (has("WEBPVP8X", 8)) return (bytes[20] & 2) !== 0;
  if (has("PNG", 1)) {
    const control = bytes.indexOf("acTL", 0, "latin1");
    return control >= 0 && control < bytes.indexOf("IDAT", 0, "latin1");
  }
  return has("ftypavis", 4);
}
