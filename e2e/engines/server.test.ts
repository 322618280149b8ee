import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { attacks } from "../attacks.ts";
import { serveTasks, type Numbered } from "./server.ts";

test("a report that arrives after the time limit of its task is not taken for that of the next", async () => {
  const dist = mkdtempSync(join(tmpdir(), "engine-"));
  const report = (address: string, task: number) =>
    fetch(new URL(`/engine/report?task=${task}`, address), {
      method: "POST",
      body: JSON.stringify([{ file: `${task}.ts`, state: "differs" }]),
    });
  const opened: Promise<unknown>[] = [];
  const reportBoth = async (address: string) => {
    await report(address, 0);
    const task = (await (await fetch(new URL("/engine/task", address))).json()) as Numbered;
    expect(task).toMatchObject({ page: "/b/", index: 1 });
    await report(address, 1);
  };
  // The first page never responds; the second one reports for both.
  const open = (address: string) =>
    opened.push(opened.length === 0 ? Promise.resolve() : reportBoth(address));
  const [attack] = attacks("http://localhost");
  const tasks = [{ page: "/a/" }, { page: "/b/", attack }];
  const outcomes = await serveTasks(dist, tasks, open, { cells: 10, attack: 60_000 });
  await Promise.all(opened);
  rmSync(dist, { recursive: true });
  expect(outcomes).toEqual([
    { failed: "the page stopped responding" },
    [{ file: "1.ts", state: "differs" }],
  ]);
});
