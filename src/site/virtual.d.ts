declare module "virtual:math" {
  /** What a page with formulas loads, by the file of its text; nothing in development. */
  export const mathOf: (file: string) => Promise<import("./math/bundle.ts").MathStyles | undefined>;
}

declare module "virtual:pages" {
  /** The front matter of every published page; in development, also of the unpublished ones. */
  export const pages: () => Promise<readonly import("./page.ts").Page[]>;
}
