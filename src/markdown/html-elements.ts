/** What a page outside the book does with the elements and attributes of an author's HTML. */

/** Elements that are left out together with their content. */
export const removed: ReadonlySet<string> = new Set(
  "script style object embed applet frame frameset template".split(" "),
);

/** Elements whose tags are left out. */
export const unwrapped: ReadonlySet<string> = new Set(
  "html head body meta link base title form noscript".split(" "),
);

/** Elements that HTML no longer has, with an element and a class in their place. */
export const replaced: Readonly<Record<string, [name: string, cls: string]>> = {
  center: ["div", "center"],
  font: ["span", ""],
  tt: ["code", ""],
  strike: ["s", ""],
  big: ["span", "large"],
  acronym: ["abbr", ""],
  marquee: ["span", ""],
  nobr: ["span", ""],
  blink: ["span", ""],
  dir: ["ul", ""],
  xmp: ["pre", ""],
};

const known = new Set(
  `a abbr address area article aside audio b bdi bdo blockquote br button caption cite code col
  colgroup data datalist dd del details dfn dialog div dl dt em fieldset figcaption figure footer h1
  h2 h3 h4 h5 h6 header hgroup hr i iframe img input ins kbd label legend li main map mark math menu
  meter nav ol optgroup option output p picture pre progress q rp rt ruby s samp section select small
  source span strong sub summary sup svg table tbody td textarea tfoot th thead time tr track u ul
  var video wbr`.split(/\s+/),
);

/** Elements inside drawings and formulas. */
const foreign =
  /^(?:g|path|rect|circle|ellipse|line|polyline|polygon|text|tspan|defs|marker|use|symbol|clippath|lineargradient|radialgradient|stop|pattern|mask|desc|m[a-z]+|semantics|annotation)$/;

/**
 * Whether an element is one of HTML, and not, for example, the `<int>` of `vector<int>` or the
 * `<T>` of `List<T>`, which readers are to see.
 */
export function isElement(name: string): boolean {
  return (
    known.has(name) ||
    removed.has(name) ||
    unwrapped.has(name) ||
    Object.hasOwn(replaced, name) ||
    foreign.test(name) ||
    name.includes("-")
  );
}

/** Attributes for looks that the page's own styles replace. */
export const forLooks: ReadonlySet<string> = new Set(
  `bgcolor border bordercolor cellpadding cellspacing valign hspace vspace noshade nowrap frameborder
  clear face link vlink alink background srcset sizes nonce autofocus autoplay`.split(/\s+/),
);
