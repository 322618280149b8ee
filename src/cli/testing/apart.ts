/** The unit tests that read the content; all others contain their own pages. */
export const contentTests = ["src/cell/habits/lint/content.test.ts", "src/search/queries.test.ts"];

/** The unit tests that build copies of the checkout, with its cached results. */
export const buildTests = ["build", "languages", "promote", "start"].map(
  (name) => `src/cli/${name}.test.ts`,
);
