/**
 * The classes for the styles that old posts give their HTML: the policy forbids inline styles, and
 * colours must be readable on light and dark. post-html.css contains the styles.
 */

/** A style attribute as classes, and the declarations that have no class. */
export interface Classes {
  classes: string[];
  lost: string[];
}

/** @example classesOf("color: red; left: 1px") // => { classes: ["ink-red"], lost: ["left: 1px"] } */
export function classesOf(style: string): Classes {
  const classes: string[] = [];
  const lost: string[] = [];
  for (const declaration of style.split(";")) {
    const [, property = "", value = ""] = /^\s*([\w-]+)\s*:\s*(.*?)\s*$/.exec(declaration) ?? [];
    if (property === "") continue;
    const found = classOf(
      property.toLowerCase(),
      value.toLowerCase().replace(/\s*!important$/, ""),
    );
    if (found === undefined) lost.push(`${property}: ${value}`);
    else if (found !== "") classes.push(found);
  }
  return { classes, lost };
}

/** The class of a declaration; empty if the page looks like this anyway, undefined if none fits. */
function classOf(property: string, value: string): string | undefined {
  switch (property) {
    case "text-align":
      return alignment(value);
    case "color":
      return inkOf(value);
    case "background":
    case "background-color":
      return colourOf(value) === undefined ? "" : "marked";
    case "font-weight":
      return /^(?:bold|bolder|[6-9]00)$/.test(value) ? "bold" : "";
    case "font-style":
      return value === "italic" ? "italic" : "";
    case "text-decoration":
      if (value.includes("underline")) return "underlined";
      return value.includes("line-through") ? "struck" : "";
    case "font-size":
      return sizeClass(value);
    case "float":
      return value === "left" || value === "right" ? `float-${value}` : "";
    case "width":
    case "max-width":
      return widthClass(value);
    case "font-family":
    case "line-height":
    case "height":
    case "border":
    case "border-collapse":
    case "vertical-align":
    case "word-break":
      return "";
    default:
      return /^(?:margin|padding)/.test(property) ? "" : undefined;
  }
}

/** The class of `align` and of `text-align`. */
export function alignment(value: string): string {
  if (value === "center" || value === "middle") return "center";
  return value === "right" || value === "end" ? "end" : "";
}

/** The class of a font's size: `1` to `7` as in `<font>`, or a CSS size. */
export function sizeClass(value: string): string {
  const [, number = "", unit = ""] = /^([\d.]+)(px|pt|em|rem|%|)$/.exec(value) ?? [];
  const factor: Record<string, number> = { px: 1 / 16, pt: 1 / 12, "%": 1 / 100, em: 1, rem: 1 };
  const size = unit === "" ? Number(number) / 3 : Number(number) * factor[unit];
  if (/^(?:x-|xx-)?small(?:er)?$|^-/.test(value) || (size > 0 && size < 0.95)) return "small";
  return /^(?:x-|xx-)?larger?$|^\+/.test(value) || size > 1.1 ? "large" : "";
}

/** The class of a width in percent, to the nearest quarter. */
export function widthClass(value: string): string {
  const percent = Number(/^([\d.]+)%$/.exec(value)?.[1]);
  const quarter = Math.max(1, Math.round(percent / 25));
  return percent > 0 && quarter < 4 ? `w-${quarter * 25}` : "";
}

/** The class of a colour of text. */
export function inkOf(value: string): string {
  const colour = colourOf(value);
  if (colour === undefined) return "";
  const [hue, saturation] = colour;
  if (saturation < 0.15) return "ink-gray";
  if (hue < 20 || hue >= 290) return "ink-red";
  if (hue < 75) return "ink-orange";
  return hue < 165 ? "ink-green" : "ink-blue";
}

/** The hues of the names that authors use most. */
const hues: Record<string, number> = {
  ...{ red: 0, crimson: 348, tomato: 9, salmon: 6, coral: 16, firebrick: 0, brown: 0, maroon: 0 },
  ...{ orange: 39, darkorange: 33, orangered: 16, gold: 51, yellow: 60, chocolate: 25 },
  ...{ green: 120, lime: 120, limegreen: 120, forestgreen: 120, seagreen: 146, olive: 60 },
  ...{ teal: 180, cyan: 180, aqua: 180, blue: 240, navy: 240, skyblue: 197, royalblue: 225 },
  ...{ dodgerblue: 210, steelblue: 207, deepskyblue: 195, mediumblue: 240, darkblue: 240 },
  ...{ purple: 280, violet: 280, indigo: 275, magenta: 300, fuchsia: 300, pink: 350, hotpink: 330 },
};

/** The hue and the saturation of a colour; undefined for black, white and what is not a colour. */
function colourOf(value: string): [hue: number, saturation: number] | undefined {
  if (/gr[ae]y|silver/.test(value)) return [0, 0];
  if (Object.hasOwn(hues, value)) return [hues[value], 1];
  const [, hex] = /^#?([\da-f]{6}|[\da-f]{3})$/.exec(value) ?? [];
  const [, list] = /^rgba?\(([\d.,\s]+)[^)]*\)$/.exec(value) ?? [];
  const parts = hex
    ? (hex.length === 3 ? [...hex].map((one) => one + one) : (hex.match(/../g) ?? [])).map((one) =>
        parseInt(one, 16),
      )
    : (list?.split(/[\s,]+/).map(Number) ?? []);
  const [r, g, b] = parts;
  if (parts.length < 3 || [r, g, b].some(Number.isNaN)) return undefined;
  const [most, least] = [Math.max(r, g, b), Math.min(r, g, b)];
  const range = most - least;
  if (range < 30) return most < 70 || least > 215 ? undefined : [0, 0];
  const sixth =
    most === r ? (g - b) / range : most === g ? (b - r) / range + 2 : (r - g) / range + 4;
  return [(sixth * 60 + 360) % 360, range / most];
}
