import type { Features } from "satteri";

/** Markdown beyond CommonMark and GitHub's tables, for .md and .mdx alike. */
export const features: Features = { math: true, frontmatter: true };
