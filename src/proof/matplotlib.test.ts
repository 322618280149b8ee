import { expect, it } from "vitest";
import { findPython, runTwin } from "./python.ts";

const python = findPython();

it.skipIf(!python)("a twin draws whatever it likes, and only what it prints is heard", async () => {
  const twin = `
import matplotlib.pyplot as plt
fig, ax = plt.subplots()
ax.set_title("t").set_color("r")
plt.plot([1, 2], "o-", label="a")
with_handles = plt.legend(handles=[ax])
plt.show()
print("drawn")
`;
  if (!python) return;
  expect(await runTwin(python, { twin }, "twin")).toEqual({ text: "drawn\n", error: null });
});
