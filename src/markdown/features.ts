import type { Features } from "satteri";

/** The Markdown extensions besides CommonMark and GitHub's tables, in .md and .mdx. */
export const features: Features = {
  math: true,
  frontmatter: true,
  definitionList: true,
};
