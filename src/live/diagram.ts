import type { Value } from "./figure.ts";

/** Parts and what joins them, as plain data; what draws it also lays it out. */
export type Diagram = Graph | Network;

/** A computational graph: nodes compute, edges carry values forward and gradients backward. */
export interface Graph {
  type: "graph";
  edges: GraphEdge[];
  nodes: GraphNode[];
}

/** What goes from a node, or from outside, to the next. */
export interface GraphEdge {
  name: string;
  /** The value of the forward pass, as it is written over the edge; it may have several lines. */
  forward?: string;
  /** The gradient of the backward pass, as it is written under the edge. */
  backward?: string;
}

/** An operation; its edges are places in the graph's list. */
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
  /** How many neurons there are. */
  size: number;
  /** How many rows of data went through at once. */
  batch: number;
  /** The neurons' values for the first row of data. */
  values?: Value[];
  /** What it computes from the layer before. */
  formula?: string;
  /** From each neuron of the layer before to each of this one, row by row. */
  weights?: Value[];
}
