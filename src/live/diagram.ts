import type { Value } from "./figure.ts";

/** A diagram as plain data, without positions; the code that draws it also lays it out. */
export type Diagram = Graph | Network;

/**
 * A computational graph: nodes are operations, edges carry values forward and gradients backward.
 */
export interface Graph {
  type: "graph";
  edges: GraphEdge[];
  nodes: GraphNode[];
}

/** A value that goes from a node, or from outside, to the next node. */
export interface GraphEdge {
  name: string;
  /** The value of the forward pass, as text above the edge; it may have several lines. */
  forward?: string;
  /** The gradient of the backward pass, as text below the edge. */
  backward?: string;
}

/** An operation; its edges are indices into the graph's list. */
export interface GraphNode {
  op: string;
  inputs: number[];
  outputs: number[];
}

/** A fully connected network, from its input to its output. */
export interface Network {
  type: "network";
  layers: NetworkLayer[];
}

/** A column of neurons. */
export interface NetworkLayer {
  name: string;
  /** The number of neurons. */
  size: number;
  /** The number of rows of data in the batch. */
  batch: number;
  /** The neurons' values for the first row of data. */
  values?: Value[];
  /** The layer's computation from the previous layer. */
  formula?: string;
  /** The weights from each neuron of the previous layer to each of this one, row by row. */
  weights?: Value[];
}
