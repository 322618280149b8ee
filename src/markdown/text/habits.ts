/** Something that Jekyll reads and this site shows as it is written. */
export interface Habit {
  /** Habits of one kind have one remedy. */
  kind: string;
  index: number;
  message: string;
}

/** What to write instead of a tag of Liquid. */
const tags: ReadonlyMap<string, string> = new Map([
  ["include", "write the text of that file here"],
  ["include_relative", "write the text of that file here"],
  ["highlight", "write a block of code between lines of ```"],
  ["endhighlight", "write a block of code between lines of ```"],
  ["post_url", "write the address of the post, such as /posts/title/"],
  ["link", "write the address of the page, such as /about/"],
  ["raw", "leave it out, because braces are shown as they are"],
  ["endraw", "leave it out, because braces are shown as they are"],
]);

/** What to write instead of an output of Liquid. */
const outputs: ReadonlyMap<string, string> = new Map([
  ["site.baseurl", "leave it out, because an address that starts with / gets the base of the site"],
  ["site.url", "start the address with / instead"],
]);

const liquid =
  /(?<!\\)\{%-?\s*(\w+)\b[^{}\n]*%\}|(?<!\\)\{\{-?\s*((?:site|page|post|layout|include)\.[\w.]+)(?![\w.])[^{}\n]*\}\}/g;
/** `{: .notice}` of kramdown, in a line of its own or behind an element; elsewhere it is text. */
const attributes = /(?=\{:)(?<=^[ \t]*|[)*_`\]])\{:\s*([.#a-zA-Z][^{}\n]*)\}/gm;
const markdownAttribute = /<[a-z][^<>]*\s(markdown=["']?(?:1|block|span)\b["']?)/gi;

/** Finds the habits in a text outside of code, or in HTML. */
export function habits(text: string): Habit[] {
  return [
    ...Array.from(text.matchAll(liquid), ({ 0: written, 1: tag, 2: output, index }) => {
      const instead =
        (tag ? tags.get(tag) : outputs.get(output)) ??
        "write its result, or put it between backticks";
      return {
        kind: instead,
        index,
        message: `${written} is not run, because the site has no Liquid: ${instead}`,
      };
    }),
    ...Array.from(text.matchAll(attributes), ({ 0: written, 1: given, index }) => {
      const instead = /^toc\b/.test(given)
        ? "leave it out, because the site adds a table of contents"
        : 'write an element with the class or id, such as <p class="notice">…</p>, or a callout, > [!NOTE]';
      return { kind: instead, index, message: `${written} is shown as text: ${instead}` };
    }),
    ...Array.from(text.matchAll(markdownAttribute), ({ 1: written, index }) => ({
      kind: "markdown",
      index,
      message: `${written} has no effect: leave it out, and write a blank line before and after the Markdown in the element`,
    })),
  ];
}
