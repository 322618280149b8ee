import { connect, type Figure, type FigureEvent } from "live";
import { beforeEach } from "vitest";
import * as plt from "./index.ts";

/** The figures that a test has shown so far. */
export const shown: FigureEvent[] = [];

let heard = true;

connect({
  send: (event) => event.type === "figure" && shown.push(event),
  heard: () => heard,
  cell: () => ({ name: "a.ts", values: {} }),
});

beforeEach(() => {
  shown.length = 0;
  plt.figure(1);
});

/** The last figure that is shown after drawing. */
export function drawn(draw: () => void): Figure {
  draw();
  plt.show();
  return shown[shown.length - 1].figure as Figure;
}

/** Draws as an imported cell does, whose figures the page does not show. */
export function drawnUnheard(draw: () => void): void {
  heard = false;
  draw();
  heard = true;
}

/** An error of `plt` that ends with the invalid value. */
export const received = (message: string) =>
  new RegExp(`^plt\\.\\w+: .*, received ${message}$`, "s");
