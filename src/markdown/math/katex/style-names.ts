import { digest } from "../../../cache/index.ts";

/** The beginnings of the names of classes, by property: short ones make smaller pages. */
const letters: Readonly<Record<string, string>> = {
  height: "h",
  width: "w",
  "min-width": "n",
  top: "t",
  left: "i",
  "vertical-align": "v",
  "margin-left": "l",
  "margin-right": "r",
  "padding-left": "p",
  "border-bottom-width": "b",
};

/**
 * The classes for a style attribute, one for each declaration: `h0_683` for `height:0.683em`, and a
 * digest for what is not a length in em.
 */
export function styleNames(style: string): string[] {
  return declarationsOf(style).map(styleName);
}

function styleName(declaration: string): string {
  const [, property, length] = /^([a-z-]+):(-?[\d.]+)em$/.exec(declaration) ?? [];
  return property in letters
    ? `${letters[property]}${length.replace(".", "_")}`
    : `_${digest(declaration).slice(0, 10)}`;
}

function declarationsOf(style: string): string[] {
  return style.split(";").filter(Boolean);
}

/** Replaces each style attribute of a formula by its classes. */
export function withoutStyles(formula: string): string {
  return formula.replace(/<[a-z][^>]* style="([^"]*)"[^>]*>/g, (tag, style: string) => {
    const bare = tag.replace(/ style="[^"]*"/, "");
    const names = styleNames(style).join(" ");
    return bare.includes(' class="')
      ? bare.replace(/ class="([^"]*)"/, ` class="$1 ${names}"`)
      : bare.replace(/^<([a-z]+)/, `<$1 class="${names}"`);
  });
}

/** The rules of the classes of style attributes, with the priority of these. */
export function styleRules(styles: readonly string[]): string {
  return [...new Set(styles.flatMap(declarationsOf))]
    .sort()
    .map((declaration) => `.katex .${styleName(declaration)}{${declaration}!important}`)
    .join("");
}
