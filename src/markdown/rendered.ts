export interface Heading {
  depth: number;
  slug: string;
  text: string;
}

/** A rendered page. */
export interface Rendered {
  html: string;
  headings: Heading[];
  /** The paths of its images relative to the project's folder, also of those that do not exist. */
  images: string[];
}

/** Renders the Markdown file at `path`, which may have front matter. */
export type Render = (path: string, source: string) => Promise<Rendered>;
