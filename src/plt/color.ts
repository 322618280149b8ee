import type { Color } from "live";
import { unfit } from "./errors.ts";

const names = {
  b: "C0",
  blue: "C0",
  r: "C1",
  red: "C1",
  orange: "C1",
  g: "C2",
  green: "C2",
  m: "C3",
  magenta: "C3",
  purple: "C3",
  y: "C4",
  yellow: "C4",
  c: "C5",
  cyan: "C5",
  gray: "C6",
  grey: "C6",
  k: "text",
  black: "text",
} as const satisfies Record<string, Color>;

/**
 * The name of a colour: `C0`, `C1`, … for the palette, whose colours people with colour blindness
 * can tell apart, in the light and the dark theme; matplotlib's letters and simple names, such as
 * `"r"` and `"green"`, which give the nearest colour of the palette; or `#rrggbb`.
 */
export type ColorName = keyof typeof names | `C${number}` | `#${string}`;

/**
 * The colour with the given name: `C0`, `C1`, … for the palette, matplotlib's letters and simple
 * names (the nearest colour of the palette), or `#rrggbb`.
 *
 * @throws TypeError for any other name
 */
export function colorOf(name: string, color: string): Color {
  const known = Object.entries(names).find(([one]) => one === color)?.[1];
  if (known) return known;
  if (/^C\d{1,3}$/.test(color)) return color as Color;
  const [, short, long] = /^#(?:([\da-f]{3})|([\da-f]{6}))$/i.exec(color) ?? [];
  if (short) return `#${short.replace(/./g, "$&$&").toLowerCase()}`;
  if (long) return `#${long.toLowerCase()}`;
  const offers = `"C0", "C1", …, "#rrggbb", ${Object.keys(names).join(", ")}`;
  throw unfit(name, `a colour must be one of ${offers}`, color);
}
