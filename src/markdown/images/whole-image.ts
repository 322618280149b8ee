/**
 * Whether the bytes of a PNG, JPEG, WebP, GIF or AVIF image end before the image does, as those of a
 * download that was stopped; false for other kinds. The pixels are not read.
 */
export function isCut(bytes: Buffer): boolean {
  if (bytes.toString("latin1", 1, 4) === "PNG") return !bytes.includes("IEND", 8, "latin1");
  if (bytes.toString("latin1", 8, 12) === "WEBP") return bytes.readUInt32LE(4) + 8 > bytes.length;
  if (bytes.toString("latin1", 0, 3) === "GIF") return isGifCut(bytes);
  if (bytes.toString("latin1", 4, 8) === "ftyp") return isAvifCut(bytes);
  if (bytes.length > 2 && bytes.readUInt16BE(0) === jpeg.start) return isJpegCut(bytes);
  return false;
}

/** The markers of JPEG. */
const jpeg = { start: 0xffd8, scan: 0xffda };

/** Searches the end behind the segments of the head, one of which can contain a whole small image. */
function isJpegCut(bytes: Buffer): boolean {
  let at = 2;
  while (at + 4 <= bytes.length && bytes.readUInt16BE(at) !== jpeg.scan) {
    // A marker can have bytes 0xFF in front, and is two bytes and a length that counts itself.
    const isFilled = bytes[at] === 0xff && bytes[at + 1] === 0xff;
    at += isFilled ? 1 : 2 + Math.max(2, bytes.readUInt16BE(at + 2));
  }
  return !bytes.includes(Buffer.from([0xff, 0xd9]), at);
}

/** What the blocks of a GIF begin with. */
const gif = { extension: 0x21, image: 0x2c };

/** Follows the blocks of a GIF. Some programs leave out the byte behind the last one, its end. */
function isGifCut(bytes: Buffer): boolean {
  if (bytes.length < 13) return true;
  let at = 13 + colorTable(bytes[10]);
  while (bytes[at] === gif.extension || bytes[at] === gif.image) {
    // In front of the parts of an image are its place, its colors and the size of its codes.
    at += bytes[at] === gif.extension ? 2 : 11 + colorTable(bytes[at + 9]);
    while (bytes[at] > 0) at += 1 + bytes[at];
    at += 1;
  }
  return at > bytes.length;
}

/** How many bytes of colors follow these flags of a GIF or of one of its images. */
function colorTable(flags: number): number {
  return flags & 0x80 ? 3 << ((flags & 7) + 1) : 0;
}

/** Follows the boxes of an AVIF file, each of which begins with its length; 0 is up to the end. */
function isAvifCut(bytes: Buffer): boolean {
  let at = 0;
  while (at + 16 <= bytes.length) {
    const short = bytes.readUInt32BE(at);
    const length = short === 1 ? Number(bytes.readBigUInt64BE(at + 8)) : short;
    if (length < 8) return false;
    at += length;
  }
  return at > bytes.length;
}
