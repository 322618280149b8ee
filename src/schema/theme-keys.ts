const noKey = "remove it, since pages need no key for this";
const ofImage = 'write "img" instead, such as img: ./a.png';
const ofDate = 'write "meta_modify_date" instead';
const ofSummary = 'write "description" instead';

/** What to do about keys of Jekyll themes that have another name here, or none. */
export const themeKeys: ReadonlyMap<string, string> = new Map([
  ...["layout", "math", "mathjax", "katex", "mermaid", "toc", "render_with_liquid"].map(
    (key): [string, string] => [key, noKey],
  ),
  ["lang", "remove it, since the folder of the file decides the language"],
  ["comments", 'remove it, or write "comments_disable: true" for a page without comments'],
  ["categories", 'write one of them under "category", and the others under "tags"'],
  ["image", ofImage],
  ["thumbnail", ofImage],
  ["cover", ofImage],
  ["last_modified_at", ofDate],
  ["updated", ofDate],
  ["excerpt", ofSummary],
  ["summary", ofSummary],
  ["subtitle", ofSummary],
  ["keywords", 'write "meta_keywords" or "tags" instead'],
  ["slug", 'give the file that name, or write "permalink" instead'],
]);

/** The same for a page outside book and blog. */
export const themeKeysOfPlain: ReadonlyMap<string, string> = new Map([
  ...themeKeys,
  ["comments", "remove it, since only the book and posts have comments"],
  ["categories", "remove it, since only the book and posts have a category"],
]);
