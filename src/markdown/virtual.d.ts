declare module "virtual:rendered" {
  /**
   * Renders a Markdown file in the process of the build or of the development server.
   *
   * @param file its path relative to the project's folder
   */
  export const rendered: (file: string) => Promise<import("./render.ts").Rendered>;
}
