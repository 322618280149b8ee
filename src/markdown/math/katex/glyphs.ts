import { unescapeHtml } from "../../html/html.ts";
import { valueOf } from "./stylesheet.ts";
import type { Face, Rule, Stylesheet } from "./stylesheet.ts";

interface Font {
  family: string;
  weight: string;
  style: string;
}

interface Element {
  tag: string;
  classes: readonly string[];
  font: Font;
  /** The elements found in it, by their tags and classes, which formulas repeat many times. */
  inside: Map<string, Element>;
}

/** The part of a selector for one element, such as `span.mord`. */
interface Compound {
  tag: string;
  classes: readonly string[];
}

/** A rule that sets a font, for one of its selectors. */
interface FontRule {
  /** Its position in the stylesheet: of the matching rules, the last one applies. */
  order: number;
  last: Compound;
  /** The selectors that the ancestors must match, from the inside out. */
  parents: readonly Compound[];
  font: Partial<Font>;
}

/** The font that `.katex` itself sets. */
const initial: Font = { family: "KaTeX_Main", weight: "normal", style: "normal" };

/** Collects the characters that formulas set in each of KaTeX's fonts. */
export class Glyphs {
  readonly #faces: readonly Face[];
  readonly #fonts: Fonts;
  readonly #used = new Map<Face, Set<string>>();

  constructor({ faces, rules }: Stylesheet) {
    this.#faces = faces;
    this.#fonts = fontsOf(rules);
  }

  /** The used faces with their characters. */
  get used(): ReadonlyMap<Face, ReadonlySet<string>> {
    return this.#used;
  }

  /** Walks a formula's HTML, which is well formed; skips MathML, which is never painted. */
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
    const { rules, around } = this.#fonts;
    const parent = path.at(-1) ?? around;
    const key = `${tag} ${names}`;
    const known = parent.inside.get(key);
    if (known) return known;
    const font = { ...parent.font };
    const element: Element = { tag, classes: names.split(" "), font, inside: new Map() };
    const matching = ["", ...element.classes]
      .flatMap((name) => rules.get(name) ?? [])
      .filter((rule) => matches(rule, element, path))
      .sort((a, b) => a.order - b.order);
    for (const rule of matching) Object.assign(font, rule.font);
    parent.inside.set(key, element);
    return element;
  }

  #put(font: Font, text: string): void {
    const family = this.#faces.filter((face) => face.family === font.family);
    const face =
      family.find(({ weight, style }) => weight === font.weight && style === font.style) ??
      family[0];
    if (!face) return;
    const characters = this.#used.get(face) ?? new Set();
    for (const character of unescapeHtml(text)) characters.add(character);
    this.#used.set(face, characters);
  }
}

/** What is found once for a stylesheet. */
interface Fonts {
  /** The rules that set a font, by the class in their last part, or by "" if it has none. */
  rules: ReadonlyMap<string, FontRule[]>;
  /** The element around a formula. */
  around: Element;
}

const known = new WeakMap<readonly Rule[], Fonts>();

function fontsOf(rules: readonly Rule[]): Fonts {
  const before = known.get(rules);
  if (before) return before;
  const made: Fonts = {
    rules: Map.groupBy(rules.flatMap(fontRules), ({ last }) => last.classes[0] ?? ""),
    around: { tag: "", classes: [], font: initial, inside: new Map() },
  };
  known.set(rules, made);
  return made;
}

function htmlOf(formula: string): string {
  const [start, end] = [formula.indexOf("<math"), formula.lastIndexOf("</math>")];
  return start < 0 || end < start ? formula : formula.slice(0, start) + formula.slice(end + 7);
}

/** The font of a rule, once for each of its selectors. */
function fontRules({ selectors, body }: Rule, order: number): FontRule[] {
  const [family, weight, style] = ["font-family", "font-weight", "font-style"].map((property) =>
    valueOf(body, property),
  );
  const font = { ...(family && { family }), ...(weight && { weight }), ...(style && { style }) };
  if (Object.keys(font).length === 0) return [];
  return selectors.map((selector) => {
    const [last, ...parents] = selector.split(/[\s>]+/).reverse();
    // All elements of a formula are in `.katex`.
    const around = parents.filter((part) => part !== ".katex").map(compoundOf);
    return { order, last: compoundOf(last), parents: around, font };
  });
}

function compoundOf(text: string): Compound {
  const [tag, ...classes] = text.split(".");
  return { tag, classes };
}

/** Whether a rule matches; `>` matches at any depth, which can only find more. */
function matches({ last, parents }: FontRule, element: Element, path: readonly Element[]): boolean {
  if (!fits(last, element)) return false;
  let depth = path.length;
  for (const parent of parents) {
    do depth -= 1;
    while (depth >= 0 && !fits(parent, path[depth]));
    if (depth < 0) return false;
  }
  return true;
}

function fits(compound: Compound, { tag, classes }: Element): boolean {
  if (compound.tag !== "" && compound.tag !== tag) return false;
  return compound.classes.every((name) => classes.includes(name));
}
