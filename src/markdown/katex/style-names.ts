import { digest } from "../../cache/index.ts";

/** The class for a style attribute: a digest of it, so that every page has the same one. */
export function styleName(style: string): string {
  return `_${digest(style).slice(0, 10)}`;
}

/** Replaces each style attribute of a formula by its class. */
export function withoutStyles(formula: string): string {
  return formula.replace(/<[a-z][^>]* style="([^"]*)"[^>]*>/g, (tag, style: string) => {
    const bare = tag.replace(/ style="[^"]*"/, "");
    const name = styleName(style);
    return bare.includes(' class="')
      ? bare.replace(/ class="([^"]*)"/, ` class="$1 ${name}"`)
      : bare.replace(/^<([a-z]+)/, `<$1 class="${name}"`);
  });
}

/** The rules of the classes of style attributes, with the priority of these. */
export function styleRules(styles: readonly string[]): string {
  return styles
    .map((style) => {
      const declarations = style.split(";").filter(Boolean);
      return `.${styleName(style)}{${declarations.map((text) => `${text}!important`).join(";")}}`;
    })
    .join("");
}
