/**
 * The drawn diagram, whose heads are beside the nodes: the library draws those at the start of a
 * flowchart's arrows, and the diamonds of a class diagram, below the nodes.
 */
export function withHeads(svg: string): string {
  return svg
    .replace(/(<marker id="arrowhead-start[^>]* orient="auto)-start-reverse"/g, '$1"')
    .replace(/(?<=<marker id="cls-(?:composition|aggregation)"[^>]* refX=")0"/g, '12"');
}
