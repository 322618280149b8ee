import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { commandArguments, parsedArguments, refuse } from "./arguments.ts";
import { root } from "./prove-all.ts";

const { argv } = process;
const given = (...words: string[]) => (process.argv = ["node", "command.ts", ...words]);

beforeEach(() => {
  vi.spyOn(console, "error").mockReturnValue();
  vi.spyOn(process, "exit").mockImplementation((code) => {
    throw new Error(`exit ${code}`);
  });
});

afterEach(() => {
  process.argv = argv;
  vi.restoreAllMocks();
});

it("returns the known arguments", () => {
  given("--yes");
  expect(commandArguments("promote", ["--yes"])).toEqual(["--yes"]);
  given("--count=3");
  const config = { options: { count: { type: "string" } } } as const;
  expect(parsedArguments("mutate", "--count", config).values.count).toBe("3");
});

it("ends with one line that says what a command takes and what it received", () => {
  given("--yes", "--unknown");
  expect(() => commandArguments("promote", ["--yes"])).toThrow("exit 2");
  expect(() => commandArguments("clean", [])).toThrow("exit 2");
  expect(() => parsedArguments("build", "only --outDir=<folder>", { options: {} })).toThrow(
    "exit 2",
  );
  given();
  expect(() => refuse("import", "a folder")).toThrow("exit 2");
  const received = "received: --yes --unknown";
  expect(vi.mocked(console.error).mock.calls).toEqual([
    [`npm run promote takes only --yes, ${received} (unknown: --unknown)`],
    [`npm run clean takes no arguments, ${received} (unknown: --yes --unknown)`],
    [`npm run build takes only --outDir=<folder>, ${received} (Unknown option '--yes')`],
    ["npm run import takes a folder, received: nothing"],
  ]);
});

const { scripts } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
  scripts: Record<string, string>;
};
const commands = Object.values(scripts).flatMap((text) => /^node (\S+)$/.exec(text)?.[1] ?? []);

it.each(commands)("%s reads its arguments in a way that explains unknown ones", (file) => {
  const source = readFileSync(join(root, file), "utf8");
  expect(source).toMatch(/\b(?:commandArguments|parsedArguments|readArguments)\(/);
});
