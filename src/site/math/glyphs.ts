import { valueOf } from "./stylesheet.ts";
import type { Face, Rule, Stylesheet } from "./stylesheet.ts";

interface Font {
  family: string;
  weight: string;
  style: string;
}

interface Element {
  tag: string;
  classes: ReadonlySet<string>;
  font: Font;
}

/** What `.katex` itself sets. */
const initial: Font = { family: "KaTeX_Main", weight: "normal", style: "normal" };

/** Collects the characters that formulas set in each of KaTeX's fonts. */
export class Glyphs {
  readonly #faces: readonly Face[];
  readonly #rules: readonly Rule[];
  readonly #used = new Map<Face, Set<string>>();

  constructor({ faces, rules }: Stylesheet) {
    this.#faces = faces;
    this.#rules = rules.filter(({ body }) => /font-(?:family|weight|style)/.test(body));
  }

  /** The faces in use with their characters. */
  get used(): ReadonlyMap<Face, ReadonlySet<string>> {
    return this.#used;
  }

  /** Walks a formula's HTML, which is well formed; what MathML holds is never painted. */
  add(formula: string): void {
    const path: Element[] = [];
    for (const [, close, tag, attributes = "", empty, text] of htmlOf(formula).matchAll(
      /<(\/)?([a-z]+)((?: [^>]*?)?)(\/)?>|([^<]+)/g,
    )) {
      if (text !== undefined) this.#put(path.at(-1)?.font ?? initial, text);
      else if (close) path.pop();
      else if (!empty) path.push(this.#elementOf(tag, attributes, path));
    }
  }

  #elementOf(tag: string, attributes: string, path: readonly Element[]): Element {
    const names = / class="([^"]*)"/.exec(attributes)?.[1] ?? "";
    const font = { ...(path.at(-1)?.font ?? initial) };
    const element: Element = { tag, classes: new Set(names.split(" ")), font };
    for (const { selectors, body } of this.#rules) {
      if (!selectors.some((selector) => matches(selector, [...path, element]))) continue;
      font.family = valueOf(body, "font-family") ?? font.family;
      font.weight = valueOf(body, "font-weight") ?? font.weight;
      font.style = valueOf(body, "font-style") ?? font.style;
    }
    return element;
  }

  #put(font: Font, text: string): void {
    const family = this.#faces.filter((face) => face.family === font.family);
    const face =
      family.find(({ weight, style }) => weight === font.weight && style === font.style) ??
      family[0];
    if (!face) return;
    const characters = this.#used.get(face) ?? new Set();
    for (const character of decode(text)) characters.add(character);
    this.#used.set(face, characters);
  }
}

function htmlOf(formula: string): string {
  return formula.replace(/<math[^]*<\/math>/, "");
}

/** Whether a selector of classes and tags fits; `>` is taken for any depth, which finds more. */
function matches(selector: string, path: readonly Element[]): boolean {
  const [last, ...parents] = selector.split(/[\s>]+/).reverse();
  let depth = path.length - 1;
  if (!fits(last, path[depth])) return false;
  for (const parent of parents.filter((part) => part !== ".katex")) {
    do depth -= 1;
    while (depth >= 0 && !fits(parent, path[depth]));
    if (depth < 0) return false;
  }
  return true;
}

function fits(compound: string, { tag, classes }: Element): boolean {
  const [name, ...wanted] = compound.split(".");
  return (name === "" || name === tag) && wanted.every((part) => classes.has(part));
}

const entities: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', "#x27": "'" };

function decode(text: string): string {
  return text.replace(/&(#?\w+);/g, (whole, name: string) => entities[name] ?? whole);
}
