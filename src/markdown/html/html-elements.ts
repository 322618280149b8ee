/** The elements and attributes that authors may use outside the book, and those that are left out. */

/** Elements that are left out together with their content. */
export const removed: ReadonlySet<string> = new Set(
  "script style object embed applet frame frameset template".split(" "),
);

/**
 * Elements whose tags are left out. Only the site itself writes the last two: in an author's HTML,
 * they could show an output as verified that nothing verified.
 */
export const unwrapped: ReadonlySet<string> = new Set(
  "html head body meta link base title form noscript live-cell run-all".split(" "),
);

/** Elements that HTML no longer has, with an element and a class in their place. */
export const replaced: ReadonlyMap<string, readonly [name: string, cls: string]> = new Map([
  ["center", ["div", "center"]],
  ["font", ["span", ""]],
  ["tt", ["code", ""]],
  ["strike", ["s", ""]],
  ["big", ["span", "large"]],
  ["acronym", ["abbr", ""]],
  ["marquee", ["span", ""]],
  ["nobr", ["span", ""]],
  ["blink", ["span", ""]],
  ["dir", ["ul", ""]],
  ["xmp", ["pre", ""]],
]);

/** Elements without content and end tag. */
export const empty: ReadonlySet<string> = new Set(
  "area base br col embed hr img input link meta param source track wbr".split(" "),
);

const known = new Set(
  `a abbr address area article aside audio b bdi bdo blockquote br button caption cite code col
  colgroup data datalist dd del details dfn dialog div dl dt em fieldset figcaption figure footer h1
  h2 h3 h4 h5 h6 header hgroup hr i iframe img input ins kbd label legend li main map mark math menu
  meter nav ol optgroup option output p picture pre progress q rb rp rt rtc ruby s samp section select small
  source span strong sub summary sup svg table tbody td textarea tfoot th thead time tr track u ul
  var video wbr`.split(/\s+/),
);

/**
 * Whether an element is one of HTML, and not, for example, the `<int>` of `vector<int>`, the `<T>` of
 * `List<T>` or the `<message>` of a command, which readers are to see. Elements of drawings and formulas
 * have names that only `<svg>` and `<math>` give a meaning: see `foreign`.
 */
export function isElement(name: string): boolean {
  return (
    known.has(name) ||
    removed.has(name) ||
    unwrapped.has(name) ||
    replaced.has(name) ||
    name.includes("-")
  );
}

/** The elements in which all names are those of elements: drawings and formulas. */
export const foreign: readonly string[] = ["svg", "math"];

/** The elements whose end tags HTML lets authors leave out. */
export const ending: ReadonlySet<string> = new Set(
  "p li dt dd tr td th thead tbody tfoot colgroup caption option optgroup rb rp rt rtc".split(" "),
);

/** The elements in which a browser ignores the end tags of elements around them. */
export const walls: ReadonlySet<string> = new Set(["table", "select"]);

/** Attributes for looks that the page's own styles replace. */
export const forLooks: ReadonlySet<string> = new Set(
  `bgcolor border bordercolor cellpadding cellspacing valign hspace vspace noshade nowrap frameborder
  clear face link vlink alink background srcset sizes nonce autofocus autoplay`.split(/\s+/),
);
