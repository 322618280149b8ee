import { spawnSync } from "node:child_process";
import { expect, test, vi } from "vitest";
import { prefixed } from "./prefixed.ts";

vi.mock("node:child_process", () => ({ spawnSync: vi.fn() }));

const line = ["python3", "-I"] as const;
const within = ["/usr/bin/unshare", "--net", "--", ...line];

/** Lets the next attempts end like this, one after another. */
function attempts(...results: readonly { status: number | null; code?: string }[]) {
  for (const { status, code } of results) {
    const error = code === undefined ? undefined : Object.assign(new Error(code), { code });
    const ended = { pid: 0, signal: null, output: [], stdout: "", stderr: "" };
    vi.mocked(spawnSync).mockReturnValueOnce({ ...ended, status, error });
  }
  return prefixed("/usr/bin/unshare", ["--net", "--"]);
}

test("a program that the system permits is put in front, and tried once", () => {
  const offline = attempts({ status: 0 });
  expect(offline(line)).toEqual(within);
  expect(offline(line)).toEqual(within);
});

test.each([
  ["does not permit", { status: 1 }],
  ["does not have", { status: null, code: "ENOENT" }],
  ["does not let this user start", { status: null, code: "EACCES" }],
])("a program that the system %s is left out", (_, result) => {
  const offline = attempts(result);
  expect(offline(line)).toEqual(line);
  expect(offline(line)).toEqual(line);
});

test("a program that could not be tried, since no process could start, is tried again", () => {
  const offline = attempts({ status: null, code: "EAGAIN" }, { status: 1 });
  expect(offline(line)).toEqual(within);
  expect(offline(line)).toEqual(line);
});
