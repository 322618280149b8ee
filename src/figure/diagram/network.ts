import type { Network, NetworkLayer, Value } from "../../live/index.ts";
import { short } from "../short.ts";
import { widthOf, type Make } from "./svg.ts";

const radius = 26;
const row = 60;
const column = 126;
const margin = 12;
const line = 18;
const title = 26;

/** The maximum size of a matrix that is written out. */
const most = { rows: 6, columns: 6 };

/** The number of widths that edges have, from the weakest to the strongest weight of a layer. */
const steps = 10;

/**
 * Draws a network: a column of circles for each layer. Pointing at a layer or focusing it
 * highlights its weights and shows its computation, through the styles of the page.
 */
export function drawNetwork({ layers }: Network, make: Make, sentences: string[]): Element {
  const lines = layers.map((layer, k) => detail(layer, layers[k - 1]));
  const rows = Math.max(...layers.map(({ size }) => size));
  const wide = Math.max(...lines.flat().map((text) => widthOf(text, 13)));
  const width = Math.ceil(
    Math.max((layers.length - 1) * column + 2 * radius + 2 * margin + 60, wide + 2 * margin),
  );
  const tall = rows * row + 2 * margin;
  const below = tall + title;
  const height = Math.ceil(below + Math.max(...lines.map(({ length }) => length)) * line + margin);

  const left = (width - (layers.length - 1) * column) / 2;
  const at = (k: number, i: number): [number, number] => [
    left + k * column,
    margin + (rows * row) / 2 + (i - (layers[k].size - 1) / 2) * row,
  ];
  const groups = layers.map((layer, k) => {
    const [x] = at(k, 0);
    return make(
      "g",
      { class: "network-layer", tabindex: 0, role: "img", "aria-label": sentences[k] },
      make("rect", {
        x: x - radius - 8,
        y: 4,
        width: 2 * radius + 16,
        height: tall + title - 8,
        rx: 8,
        class: "network-place",
      }),
      make("g", { class: "network-edges" }, ...edges(layers, k, at, make)),
      ...Array.from({ length: layer.size }, (_, i) => neuron(at(k, i), layer.values?.[i], make)),
      make("text", { x, y: tall + 6, class: "network-name" }, layer.name),
      make(
        "text",
        { class: "network-detail" },
        ...lines[k].map((text, i) =>
          make("tspan", { x: width / 2, y: below + (i + 1) * line - 4 }, text),
        ),
      ),
    );
  });
  return make(
    "svg",
    { width, height, viewBox: `0 0 ${width} ${height}`, class: "figure network" },
    ...groups,
  );
}

function neuron([x, y]: [number, number], value: Value | undefined, make: Make): Element {
  return make(
    "g",
    {},
    make("circle", { cx: x, cy: y, r: radius, class: "network-neuron" }),
    make("text", { x, y, dy: "0.35em" }, value === undefined ? "" : inCircle(value)),
  );
}

/** A value with as many digits as fit into its circle. */
function inCircle(value: Value): string {
  const texts = [3, 2, 1].map((digits) => short(value, digits));
  return texts.find(({ length }) => length <= 6) ?? texts[2];
}

/** The edges to a layer: one path for all with the same width and sign. */
function edges(
  layers: NetworkLayer[],
  k: number,
  at: (k: number, i: number) => [number, number],
  make: Make,
): Element[] {
  const [before, layer] = [layers[k - 1], layers[k]];
  if (!before) return [];
  const largest = Math.max(...(layer.weights ?? []).map((weight) => Math.abs(weight ?? 0)));
  const all = Array.from({ length: before.size * layer.size }, (_, place) => {
    const [i, j] = [Math.floor(place / layer.size), place % layer.size];
    const [[x1, y1], [x2, y2]] = [at(k - 1, i), at(k, j)];
    const weight = layer.weights?.[place] ?? undefined;
    const strength = weight && largest > 0 ? Math.abs(weight) / largest : 0;
    return {
      d: `M${x1 + radius} ${y1}L${x2 - radius} ${y2}`,
      width: 0.75 + 2.5 * (Math.round(strength * steps) / steps),
      sign: weight === undefined ? undefined : sign(weight),
    };
  });
  // Thousands of elements would keep the page busy.
  const alike = Map.groupBy(all, ({ width, sign }) => `${width} ${sign}`);
  return Array.from(alike.values(), (some) =>
    make("path", {
      d: some.map(({ d }) => d).join(""),
      "stroke-width": some[0].width,
      class: some[0].sign,
    }),
  );
}

function sign(weight: number): string {
  return weight < 0 ? "network-negative" : "network-positive";
}

/** The computation of a layer: its formula, the shapes, and its weights if they are few. */
function detail(layer: NetworkLayer, before: NetworkLayer | undefined): string[] {
  const { name, size, batch, formula, weights } = layer;
  const shape = `(${batch}, ${size})`;
  if (!before) return [`${name} : ${shape}`];
  const lines = formula === undefined ? [] : [`${name} = ${formula}`];
  lines.push(`(${before.batch}, ${before.size}) · (${before.size}, ${size}) → ${shape}`);
  if (!weights || before.size > most.rows || size > most.columns) return lines;
  const texts = weights.map((weight) => (weight === null ? "nan" : short(weight, 3)));
  const width = Math.max(...texts.map(({ length }) => length));
  for (let i = 0; i < before.size; i++) {
    const cells = texts.slice(i * size, (i + 1) * size).map((text) => text.padStart(width));
    lines.push(`[${cells.join(" ")}]`);
  }
  return lines;
}
