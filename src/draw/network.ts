import { checkOptions, limits, shapeText, type NetworkLayer, type Value } from "live";
import type { NDArray } from "np";
import { unfit } from "./errors.ts";
import { isArray } from "./quantity.ts";
import { send } from "./send.ts";

/** A layer of neurons that `network` draws. */
export interface Layer {
  name: string;
  /** The layer's values, of shape (N, size) or (size,), or its number of neurons. */
  values: number | NDArray;
  /** The weights from the previous layer to this one, of shape (previous size, size). */
  weights?: NDArray;
  /** The layer's computation from the previous layer, in words or code. */
  formula?: string;
}

/**
 * Draws a fully connected network, starting with its input. When the reader points at a layer or
 * focuses it, it shows its computation, its weights and the shapes. If there are several rows of
 * data, the values of the first row are shown.
 *
 * @group drawing
 * @throws TypeError for a layer without neurons or with too many, and for weights of the wrong
 *   shape
 * @example
 * const x = np.array([[1, 2]]);
 * const W1 = np.array([[1, 0, -1], [0.5, 1, 2]]);
 * draw.network([
 *   { name: "x", values: x },
 *   { name: "h", values: x.dot(W1), weights: W1, formula: "x W1" },
 * ]);
 */
export function network(layers: Layer[]): void {
  if (!Array.isArray(layers) || layers.length === 0 || layers.length > limits.layers) {
    throw unfit("network", `layers must be a list of 1 to ${limits.layers}`, layers);
  }
  const drawn: NetworkLayer[] = [];
  for (const layer of layers) drawn.push(layerOf(layer, drawn.at(-1)));
  send({ type: "network", layers: drawn });
}

function layerOf(layer: Layer, before: NetworkLayer | undefined): NetworkLayer {
  const name = textOf("name", layer?.name, limits.name);
  checkOptions(`draw.network: layer ${name}`, layer, "name", "values", "weights", "formula");
  const { values, weights, formula } = layer;
  const shape = isArray(values) ? values.shape : [values];
  const [batch, size] = shape.length === 2 ? shape : [1, shape[0]];
  const fits = Number.isInteger(size) && size >= 1 && size <= limits.neurons;
  if (!fits || shape.length > 2 || batch < 1) {
    const wanted = `a size, or an array of shape (N, size), of 1 to ${limits.neurons} neurons`;
    throw unfit("network", `the values of ${name} must be ${wanted}`, values);
  }
  return {
    name,
    size,
    batch,
    ...(isArray(values) && { values: numbersOf(values).slice(0, size) }),
    ...(formula !== undefined && { formula: textOf("formula", formula, limits.text) }),
    ...(weights !== undefined && { weights: weightsOf(name, weights, before, size) }),
  };
}

function weightsOf(
  name: string,
  weights: NDArray,
  before: NetworkLayer | undefined,
  size: number,
): Value[] {
  if (!before) throw unfit("network", `the first layer, ${name}, has no weights`, weights);
  const wanted = [before.size, size];
  if (!isArray(weights) || String(weights.shape) !== String(wanted)) {
    const shape = shapeText(wanted);
    throw unfit("network", `the weights of ${name} must have the shape ${shape}`, weights);
  }
  return numbersOf(weights);
}

function numbersOf(array: NDArray): Value[] {
  const numbers = [array.tolist()].flat(2) as (number | boolean)[];
  return numbers.map((number) => (Number.isFinite(Number(number)) ? Number(number) : null));
}

function textOf(what: string, text: unknown, most: number): string {
  if (typeof text === "string" && text.length > 0 && text.length <= most) return text;
  throw unfit("network", `a layer's ${what} must be a string of 1 to ${most} characters`, text);
}
