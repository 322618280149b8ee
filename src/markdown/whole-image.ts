/**
 * Whether the bytes of a PNG, JPEG or WebP image end before the image does, as those of a download
 * that was stopped; false for other kinds. The pixels are not read.
 */
export function isCut(bytes: Buffer): boolean {
  if (bytes.toString("latin1", 1, 4) === "PNG") return !bytes.includes("IEND", 8, "latin1");
  if (bytes.toString("latin1", 8, 12) === "WEBP") return bytes.readUInt32LE(4) + 8 > bytes.length;
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
