/** What cannot be drawn in a diagram, such as `"B -->" has nothing after its arrow: add a node`. */
export class MermaidError extends Error {
  override name = "MermaidError";
  /** The line of the diagram, counted from 0. */
  readonly line: number;

  constructor(source: string, line: number, what: string) {
    super(`"${source.split("\n")[line]!.trim()}" ${what}`);
    this.line = line;
  }
}
