import { expect, it } from "vitest";
import { schedule } from "./schedule.ts";

/** Runs steps that end when they are told to, and records what runs. */
function rehearsal(steps: Parameters<typeof schedule>[0]) {
  const ends = new Map<string, (passed: boolean) => void>();
  const started: string[] = [];
  const done = schedule(steps, ({ name }) => {
    started.push(name);
    return new Promise<boolean>((resolve) => ends.set(name, resolve));
  });
  const end = async (name: string, passed = true) => {
    ends.get(name)?.(passed);
    await new Promise(setImmediate);
    return started.splice(0).join(" ");
  };
  return { end, done, first: started.splice(0).join(" ") };
}

it("runs two steps at once, and the next when one of them ends", async () => {
  const { first, end, done } = rehearsal([{ name: "a" }, { name: "b" }, { name: "c" }]);
  expect(first).toBe("a b");
  expect(await end("b")).toBe("c");
  await end("a");
  await end("c");
  await done;
});

it("starts a step after those that it needs, and before that a later one", async () => {
  const { first, end } = rehearsal([
    ...[{ name: "a" }, { name: "b", needs: ["a", "what is not asked for"] }, { name: "c" }],
  ]);
  expect(first).toBe("a c");
  expect(await end("a")).toBe("b");
});

it("starts nothing after a failure, and waits for what still runs", async () => {
  const { end, done } = rehearsal([{ name: "a" }, { name: "b" }, { name: "c" }]);
  let over = false;
  void done.then(() => (over = true));
  expect(await end("a", false)).toBe("");
  expect(over).toBe(false);
  expect(await end("b")).toBe("");
  expect(over).toBe(true);
});

it("rejects if a step needs itself", async () => {
  await expect(rehearsal([{ name: "a", needs: ["a"] }]).done).rejects.toThrow("no step can start");
});
