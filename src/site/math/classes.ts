/** Assigns short class names to style attributes; equal styles share one. */
export class StyleClasses {
  readonly #names = new Map<string, string>();

  /** Replaces each style attribute of a formula by a class. */
  replaceStyles(formula: string): string {
    return formula.replace(/<[a-z][^>]* style="([^"]*)"[^>]*>/g, (tag, style: string) => {
      const bare = tag.replace(/ style="[^"]*"/, "");
      const name = this.#nameOf(style);
      return bare.includes(' class="')
        ? bare.replace(/ class="([^"]*)"/, ` class="$1 ${name}"`)
        : bare.replace(/^<([a-z]+)/, `<$1 class="${name}"`);
    });
  }

  /** The rules of the classes, with the priority of style attributes. */
  get css(): string {
    return [...this.#names]
      .map(([style, name]) => {
        const declarations = style.split(";").filter(Boolean);
        return `.${name}{${declarations.map((text) => `${text}!important`).join(";")}}`;
      })
      .join("");
  }

  #nameOf(style: string): string {
    const known = this.#names.get(style);
    if (known !== undefined) return known;
    const name = `_${this.#names.size.toString(36)}`;
    this.#names.set(style, name);
    return name;
  }
}

/** The classes in a piece of HTML. */
export function classesIn(html: string): Set<string> {
  const names = [...html.matchAll(/ class="([^"]*)"/g)].flatMap(([, names]) => names.split(" "));
  return new Set(names);
}
