declare module "virtual:rendered" {
  /**
   * Renders a .md file, or an .mdx file without code, in the process of the build or of the development server.
   *
   * @param file its path relative to the project's folder
   */
  export const rendered: (file: string) => Promise<import("./rendered.ts").Rendered>;
  /**
   * A digest of the text of a file, of the images in it and of what verified its cells; undefined for
   * a file that is not published.
   */
  export const stampOf: import("./render-module.ts").StampOf;
}

declare module "virtual:mdx" {
  interface MdxModule {
    default: import("astro/runtime/server/index.js").AstroComponentFactory;
    getHeadings(): import("./rendered.ts").Heading[];
  }
  /**
   * Loads a compiled .mdx file, or nothing if there is no such file; undefined unless pages of MDX
   * may contain code.
   *
   * @param file its path relative to the project's folder
   */
  export const mdxOf: undefined | ((file: string) => Promise<MdxModule> | undefined);
}
