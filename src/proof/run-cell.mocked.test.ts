import { expect, it, vi } from "vitest";
import { resultOf } from "../cell/output/result.ts";
import type { Options, Program } from "../cell/types.ts";
import { run } from "../runner/node/node.ts";
import { runCell } from "./run-cell.ts";

vi.mock("../runner/node/node.ts", () => ({ run: vi.fn() }));
vi.mock("../cache/index.ts", async (original) => ({
  ...(await original<typeof import("../cache/index.ts")>()),
  recall: async () => undefined,
  keep: async () => undefined,
}));

const program: Program = { modules: [] };
const options = { timeout: 10 } as Options;
const printed = (text: string) => resultOf("ok", [{ type: "text", level: "log", text }], 0);

it("reports what the second run printed, if that is something else", async () => {
  vi.mocked(run)
    .mockResolvedValueOnce({ ...printed("1\n"), wanted: [] })
    .mockResolvedValueOnce({ ...printed("2\n"), wanted: [] });
  expect(await runCell(program, options, "")).toMatchObject({ second: "2" });
});

it("reports a second run that did not end in time as that, and not as chance", async () => {
  vi.mocked(run)
    .mockResolvedValueOnce({ ...printed("1\n"), wanted: [] })
    .mockResolvedValueOnce({ ...resultOf("timeout", [], 10_000), wanted: [] });
  const { ran, second } = await runCell(program, options, "");
  expect(ran.status).toBe("timeout");
  expect(second).toBeUndefined();
});
