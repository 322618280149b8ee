import { expect, it } from "vitest";
import { compile } from "../cell/program/compile.ts";
import { link } from "../cell/program/link.ts";
import { alike } from "./alike.ts";
import { bundleRuntime } from "./bundle.ts";
import { run } from "./node/node.ts";

it("in Node, programs print what they print in browsers", { timeout: 120_000 }, async () => {
  const { libraries } = await bundleRuntime();
  const formatter = libraries.get("inspect");
  for (const { what, code, text, error } of alike) {
    const { modules } = link(new Map([["a.ts", compile("a.ts", code, ["a.ts"])]]), "a.ts");
    const program = { modules: [...(formatter ? [formatter] : []), ...modules] };
    const result = await run(program, { timeout: 50 });
    expect(result.text, what).toBe(text);
    expect(result, what).toMatchObject(error ? { status: "error", error } : { status: "ok" });
  }
});
