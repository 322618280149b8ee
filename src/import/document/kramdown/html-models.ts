/**
 * The Markdown that kramdown reads in an element: blocks, spans, or nothing ("raw"). See kramdown's
 * "HTML Blocks" and "HTML Spans".
 */
export type Model = "block" | "span" | "raw";

const words = (text: string) => new Set(text.split(" "));

/** Elements that are part of a paragraph. */
const spanElements = words(
  "a abbr acronym b big bdo br button cite code del dfn em i img input ins kbd label mark option q rb rbc rp rt rtc ruby samp select small span strong sub sup tt u var",
);

/** Elements in which `markdown="1"` means blocks. */
const blockModel = words(
  "address applet article aside blockquote body button dd details div dl fieldset figcaption figure footer form header hgroup iframe li main map menu nav noscript object section summary td",
);

/** Elements in which `markdown="1"` means spans. */
const spanModel = words(
  "a abbr acronym b bdo big button caption cite del dfn dt em h1 h2 h3 h4 h5 h6 i ins label legend optgroup p q rb rbc rp rt rtc ruby select small span strong sub sup th tt",
);

/** Elements of MathML in a formula. */
const mathElements = words(
  "annotation maction menclose merror mfenced mfrac mi mmultiscripts mn mo mover mpadded mphantom mprescripts mroot mrow ms mspace msqrt mstyle msub msubsup msup mtable mtd mtext mtr munder munderover none semantics",
);

export const voidElements = words(
  "area base br col command embed hr img input keygen link meta param source track wbr",
);

/** Elements whose text contains no tags. */
export const textElements = words("script style textarea");

/** Elements of a paragraph in which kramdown reads no Markdown, although browsers show their text. */
export const literalElements = words("code samp var kbd script style pre textarea");

/** The parts of a drawing, whose names kramdown does not know. */
const drawingParts = words(
  "path g circle rect line polyline polygon text defs use image ellipse tspan",
);

const known = new Set([
  ...words(
    "applet acronym area article aside audio base bdi blockquote body canvas caption center col colgroup command data datalist dd details dialog dir div dl dt embed fieldset figcaption figure font footer form frame frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html iframe keygen legend li link main map math menu meta meter nav noframes noscript object ol optgroup output p param picture pre progress s script section source strike style summary svg table tbody td template textarea tfoot th thead time title tr track ul video wbr address marquee nobr amp-img",
  ),
  ...drawingParts,
]);

/** Whether a browser knows an element, or its name has a hyphen, as those of scripts do. */
export function isElement(name: string): boolean {
  return known.has(name) || isSpanElement(name) || /^[a-z][a-z0-9]*-[a-z0-9-]+$/.test(name);
}

/** Elements that are rare in blogs, and whose names are those of types, as in `List<Object>`. */
const namesOfTypes = words("object data time output template progress meter");

/**
 * Whether a start tag is text, such as `<T>` or `<your-name>`, rather than an element that browsers
 * know or one of the author's own, such as `<red>word</red>`: nothing ends it.
 * @param text the text that contains it
 * @param after the place behind it
 */
export function isTagOfText(
  { name, attributes, isVoid }: { name: string; attributes: object; isVoid: boolean },
  text: string,
  after: number,
): boolean {
  const isBare = Object.keys(attributes).length === 0;
  if (namesOfTypes.has(name) && isBare && !isVoid) return lastEndOf(name, text) < after;
  if (known.has(name) || isSpanElement(name)) return false;
  if (isElement(name) && (isVoid || !isBare)) return false;
  return isVoid || lastEndOf(name, text) < after;
}

/** The last end tags of the text that was asked for last: many tags of one text ask for theirs. */
let lastEnds = { text: "", ends: new Map<string, number>() };

/** Where the last end tag of a name is in a text; -1 if there is none. */
function lastEndOf(name: string, text: string): number {
  if (lastEnds.text !== text) {
    const tags = text.matchAll(/<\/([a-z][\w:-]*)\s*>/gi);
    const ends = new Map(Array.from(tags, ({ 1: ended, index }) => [ended.toLowerCase(), index]));
    lastEnds = { text, ends };
  }
  return lastEnds.ends.get(name) ?? -1;
}

/** The name under which an element is written: those of the author's own would be shown as text. */
export function shownName(name: string): string {
  return isElement(name) ? name : "span";
}

/** Elements that kramdown reads in a paragraph, besides those of a paragraph. */
const allowed = words(
  "audio bdi canvas center data details dialog dir figure font math meter noscript object output picture progress s strike svg template time video",
);

/** Whether an element is a part of a drawing, such as `<path>`. */
export function isDrawingPart(name: string): boolean {
  return drawingParts.has(name);
}

/** Whether a start tag without attributes within a paragraph is text: `the <hr> element`. */
export function isTextInParagraph(name: string): boolean {
  return (
    known.has(name) && !spanElements.has(name) && !allowed.has(name) && !textElements.has(name)
  );
}

export function isSpanElement(name: string): boolean {
  return spanElements.has(name) || mathElements.has(name);
}

/** The model of an element, as its `markdown` attribute asks. */
export function modelOf(name: string, markdown: string | undefined, parseAll: boolean): Model {
  const asked = markdown ?? (parseAll ? "1" : "0");
  if (asked === "block" || asked === "span") return asked;
  if (asked !== "1") return "raw";
  if (blockModel.has(name)) return "block";
  return spanModel.has(name) ? "span" : "raw";
}

const blockTag = /^ {0,3}<(?:!--|\/?([a-zA-Z][\w:-]*)(?=[\s/>]|$))/;

/** A line with nothing but a start tag: one of the author's own begins a block, too. */
const tagOnly = /^ {0,3}<[a-zA-Z][\w:-]*>[ \t]*$/;

/** Whether a line starts with a block of HTML. */
export function startsHtmlBlock(text: string): boolean {
  const name = blockTag.exec(text)?.[1]?.toLowerCase();
  return (
    name !== undefined &&
    (isElement(name) || name === "xmp" || tagOnly.test(text)) &&
    !isSpanElement(name) &&
    !text.trimStart().startsWith("</")
  );
}
