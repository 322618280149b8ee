import { describe, expect, it } from "vitest";
import { findPython, runTwin } from "./python.ts";

const python = await findPython();

describe.skipIf(!python)("the stand-ins for the libraries of a twin", () => {
  const run = async (twin: string) => (python ? runTwin(python, { twin }, "twin") : undefined);

  it("accept every drawing of a twin, and return only what it prints", async () => {
    const twin = `
import draw
import matplotlib.pyplot as plt
fig, ax = plt.subplots()
ax.set_title("t").set_color("r")
plt.plot([1, 2], "o-", label="a")
with_handles = plt.legend(handles=[ax])
plt.show()
draw.graph([("+", ["x", "y"], "z"), ("branch", "z", ["a", "b"])], {"x": 1, "b": (2, 3)})
draw.graph([("+", ["x", "y"], "z")])
draw.network([{"name": "x", "values": 2}, {"name": "h", "values": 3, "formula": "x W"}])
print("drawn")
`;
    expect(await run(twin)).toEqual({ text: "drawn\n", error: null });
  });

  it.each([
    ["import matplotlib.pyplot as plt\nplt.ylqbel('a')", 2, /AttributeError.*'ylqbel'/],
    ["import draw\n\ndraw.graph([('+', ['x', 'y'], 'z')], {'w': 1})", 3, /TypeError.*'w'/],
    ["import draw\ndraw.network([{'name': 'x', 'valuxs': 2}])", 2, /TypeError.*'valuxs'/],
  ])("reject an unknown name: %s", async (twin, line, words) => {
    const ran = await run(twin);
    expect(ran?.error?.line).toBe(line);
    expect(`${ran?.error?.name}: ${ran?.error?.message}`).toMatch(words);
  });
});
