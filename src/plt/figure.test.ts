import { describe, expect, it } from "vitest";
import { drawn, drawnUnheard, received, shown } from "./drawn.ts";
import * as plt from "./index.ts";

describe("figure and show", () => {
  it("starts the same figure anew and shows it in its old place", () => {
    for (const y of [[1], [1, 2]]) drawn(() => plt.plot(y));
    expect(shown.map(({ id }) => id)).toEqual([1, 1]);
    expect(shown[1].figure).toMatchObject({ marks: [{ y: [1, 2], color: "C0" }] });
    expect(shown[0].figure).toMatchObject({ marks: [{ y: [1] }] });
  });

  it("opens another figure, and returns to one by its number", () => {
    plt.plot([1]);
    plt.figure({ figsize: [4, 3] });
    plt.plot([2]);
    plt.show();
    plt.figure(1);
    plt.show();
    const [one, two] = shown;
    expect(one).toMatchObject({ id: 1, figure: { size: [6.4, 4.8], marks: [{ y: [1] }] } });
    expect(two.id).toBeGreaterThan(1);
    expect(two).toMatchObject({ figure: { size: [4, 3], marks: [{ y: [2] }] } });
    expect(shown.slice(2)).toEqual([one]);
  });

  it("leaves out marks that an imported cell has drawn", () => {
    drawnUnheard(() => plt.plot([1]));
    expect(drawn(() => plt.plot([2])).marks).toMatchObject([{ y: [2] }]);
  });

  it("throws an error for invalid arguments", () => {
    expect(() => plt.figure(0)).toThrow(received("0"));
    expect(() => plt.figure({ figsize: [0, 3] })).toThrow(received("\\[0, 3\\]"));
  });
});
