declare module "virtual:math" {
  /** The styles of the formulas of a page, by the file of its text; nothing in development. */
  export const mathOf: (file: string) => Promise<string | undefined>;
}

declare module "virtual:pages" {
  /** The front matter of every published page; in development, also of the unpublished ones. */
  export const pages: () => Promise<readonly import("./model/page.ts").Page[]>;
}
