import { encode } from "uqr";

/** A QR code as the path of an SVG: horizontal lines, one unit thick. */
export interface QrCode {
  /** The length of each side, without a margin. */
  size: number;
  path: string;
}

/** Draws the QR code of a text. */
export function qrCode(text: string): QrCode {
  const { data, size } = encode(text, { ecc: "L", border: 0 });
  const rows = data.map((row) => {
    const runs = row
      .map((dark) => (dark ? "1" : "0"))
      .join("")
      .matchAll(/(0*)(1+)/g);
    return Array.from(runs, ([, gap, { length }]) => {
      return gap ? `m${gap.length} 0h${length}` : `h${length}`;
    }).join("");
  });
  return { size, path: rows.map((runs, y) => `M0 ${y + 0.5}${runs}`).join("") };
}
