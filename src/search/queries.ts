/** The lines of a file of queries for tests: "query => a heading | another heading". */
export function queriesIn(text: string): [query: string, headings: string][] {
  return text
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"))
    .map((line) => line.split(" => ") as [string, string]);
}
