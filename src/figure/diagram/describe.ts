import type { Diagram, Graph, GraphEdge, NetworkLayer } from "../../live/index.ts";
import type { Words } from "../words.ts";
import { minus, short } from "../short.ts";

/** Describes a diagram in words: the computation of each node, or the sizes of the layers. */
export function describeDiagram(diagram: Diagram, words: Words): string {
  if (diagram.type === "graph") return describeGraph(diagram, words);
  const sizes = diagram.layers.map(({ size }) => size).join(", ");
  return [words("figure.network", { sizes }), ...describeLayers(diagram.layers, words)].join(" ");
}

/** A sentence for each layer: its shape, its computation, its values. */
export function describeLayers(layers: readonly NetworkLayer[], words: Words): string[] {
  return layers.map(({ name, size, batch, formula, values }) => {
    const text = [
      ...(formula === undefined ? [] : [`${name} = ${formula}`]),
      ...(values === undefined ? [] : [values.map((value) => short(value)).join(", ")]),
    ];
    return words("figure.layer", { name, shape: `(${batch}, ${size})`, text: text.join("; ") });
  });
}

function describeGraph({ nodes, edges }: Graph, words: Words): string {
  const steps = nodes.map(({ op, inputs, outputs }) => {
    const into = inputs.map((edge) => valued(edges[edge]));
    const step = into.length === 1 ? `${op}(${into[0]})` : into.join(` ${op} `);
    return `${outputs.map((edge) => valued(edges[edge])).join(", ")} = ${step}`;
  });
  const sentences = [words("figure.graph", { nodes: steps.join("; ") })];
  const gradients = edges.flatMap(({ name, backward }) =>
    backward === undefined ? [] : [`${name} ${inOneLine(backward)}`],
  );
  if (gradients.length > 0) {
    sentences.push(words("figure.gradients", { gradients: gradients.join(", ") }));
  }
  return sentences.join(" ");
}

function valued({ name, forward }: GraphEdge): string {
  return forward === undefined ? name : `${name} ${inOneLine(forward)}`;
}

/** The rows of a matrix in one line, without the spaces that align its columns. */
function inOneLine(value: string): string {
  return minus(value).replace(/\s+/g, " ").replaceAll("[ ", "[");
}
