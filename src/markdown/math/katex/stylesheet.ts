/** One of the files of a font family. */
export interface Face {
  family: string;
  weight: string;
  style: string;
  /** The address of its woff2 file in the stylesheet. */
  url: string;
}

export interface Rule {
  selectors: string[];
  body: string;
}

export interface Stylesheet {
  faces: Face[];
  rules: Rule[];
}

/** Reads KaTeX's stylesheet, which has neither media queries nor nesting, and minifies its rules. */
export function parseStylesheet(css: string): Stylesheet {
  const blocks = css.replace(/\/\*[^]*?\*\//g, "").matchAll(/([^{}]+)\{([^{}]*)\}/g);
  const sheet: Stylesheet = { faces: [], rules: [] };
  for (const [, head, text] of blocks) {
    const body = text.trim().replace(/\s+/g, " ");
    if (head.trim() === "@font-face") sheet.faces.push(faceOf(body));
    else sheet.rules.push({ selectors: head.split(",").map(tightSelector), body: tight(body) });
  }
  return sheet;
}

/** The value of a property in a rule's body; undefined if absent. */
export function valueOf(body: string, property: string): string | undefined {
  const pattern = new RegExp(`(?:^|;)\\s*${property}\\s*:\\s*([^;]+)`);
  return pattern.exec(body)?.[1].replace(/["']/g, "").trim();
}

/** The rules that can match if only these classes occur. */
export function purge(rules: readonly Rule[], classes: ReadonlySet<string>): Rule[] {
  const isUsed = (selector: string) => classesOf(selector).every((name) => classes.has(name));
  return rules
    .map(({ selectors, body }) => ({ selectors: selectors.filter(isUsed), body }))
    .filter(({ selectors, body }) => selectors.length > 0 && body !== "");
}

const known = new Map<string, string[]>();

/** The classes that an element and those around it must have for a selector to match. */
function classesOf(selector: string): string[] {
  const before = known.get(selector);
  if (before) return before;
  const needed = selector.replace(/:not\([^)]*\)/g, "").matchAll(/\.([\w-]+)/g);
  const classes = Array.from(needed, ([, name]) => name);
  known.set(selector, classes);
  return classes;
}

export function printRules(rules: readonly Rule[]): string {
  return rules.map(({ selectors, body }) => `${selectors.join(",")}{${body}}`).join("");
}

function tightSelector(selector: string): string {
  return selector.trim().replace(/\s*>\s*/g, ">");
}

function tight(body: string): string {
  return body.replace(/\s*([:;,])\s*/g, "$1").replace(/;$/, "");
}

function faceOf(body: string): Face {
  const get = (property: string) => {
    const value = valueOf(body, property);
    if (value === undefined) throw new Error(`a @font-face of KaTeX has no ${property}: ${body}`);
    return value;
  };
  const url = /url\(([^)]+\.woff2)\)/.exec(get("src"))?.[1];
  if (url === undefined) throw new Error(`a @font-face of KaTeX has no woff2: ${body}`);
  return { family: get("font-family"), weight: get("font-weight"), style: get("font-style"), url };
}
