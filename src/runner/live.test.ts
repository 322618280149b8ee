import { describe, expect, it } from "vitest";
import { compile } from "../cell/program/compile.ts";
import { cut } from "../cell/program/cut.ts";
import { link } from "../cell/program/link.ts";
import type { Module } from "../cell/types.ts";
import { run } from "./node/node.ts";

/** The parts of the library that the runner needs, and a way to send any event. */
const library = `
  let channel;
  export const connect = (to) => { if (channel) throw new Error("connected"); channel = to; };
  export const emit = (event) => channel.send(event);
  export const show = (id, title) =>
    emit({ type: "figure", id, figure: { size: [4, 3], title, legend: false, marks: [] } });
`;

function ran(cells: Record<string, string>) {
  const files = Object.keys(cells);
  const modules = new Map<string, Module>([["live", cut("live", library, [])]]);
  for (const file of files) modules.set(file, compile(file, cells[file], files));
  return run(link(modules, files[files.length - 1]), { timeout: 50 });
}

describe.concurrent("an event that a cell sends through live", { timeout: 60_000 }, () => {
  it("reaches the page in order, and each figure in its last state", async () => {
    const result = await ran({
      "a.ts": `import { show } from "live";
        show(1, "first"); console.log("a"); show(2, "second"); show(1, "last"); console.log("b");`,
    });
    expect(result.events.map(({ type }) => type)).toEqual(["figure", "text", "figure", "text"]);
    expect(result.figures).toMatchObject([{ title: "last" }, { title: "second" }]);
    expect(result.text).toBe("a\nb\n");
  });

  it("is muted while the cell is imported, and sent when its functions are called", async () => {
    const result = await ran({
      "a.ts": `import { show } from "live"; show(1, "muted"); export const again = () => show(1, "heard");`,
      "b.ts": `import { again } from "./a"; again();`,
    });
    expect(result.figures).toMatchObject([{ title: "heard" }]);
  });

  it("cannot be connected by a cell", async () => {
    const result = await ran({ "a.ts": `import { connect } from "live"; connect({ send() {} });` });
    expect(result).toMatchObject({ status: "error", error: { message: "connected" } });
  });

  it("cannot forge text or an end", async () => {
    const result = await ran({
      "a.ts": `import { emit } from "live";
        emit({ type: "text", level: "log", text: "forged" }); emit({ type: "end" }); console.log("true");`,
    });
    expect(result).toMatchObject({ status: "ok", text: "true\n" });
  });

  it("is an error if it cannot be cloned", async () => {
    const result = await ran({ "a.ts": `import { show } from "live"; show(1, () => {});` });
    expect(result).toMatchObject({ status: "error", error: { name: "DataCloneError" } });
  });
});
