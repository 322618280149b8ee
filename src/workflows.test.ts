import { readdirSync, readFileSync } from "node:fs";
import { registerHooks } from "node:module";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { TextDocument } from "vscode-languageserver-textdocument";
import { parse } from "yaml";

// The service imports JSON without the import attribute that Node requires.
const hooks = registerHooks({
  load: (url, context, next) =>
    next(url, url.endsWith(".json") ? { ...context, importAttributes: { type: "json" } } : context),
});
const { validate } = await import("@actions/languageservice");
hooks.deregister();

const folder = join(import.meta.dirname, "../.github/workflows");
const files = readdirSync(folder);
const read = (file: string) => readFileSync(join(folder, file), "utf8");

interface Step {
  uses?: string;
  run?: string;
  with?: Record<string, unknown>;
}

interface Job {
  permissions?: Record<string, string>;
  "timeout-minutes"?: number;
  steps: Step[];
}

interface Workflow {
  on: Record<string, unknown>;
  permissions?: Record<string, string>;
  concurrency?: unknown;
  jobs: Record<string, Job>;
}

/**
 * The problems that GitHub's language service finds in a workflow: keys, needs, permissions,
 * expressions.
 */
async function schemaProblems(name: string, text: string): Promise<string[]> {
  // The service caches what it read by address.
  const address = `file:///${name}`;
  const problems = await validate(TextDocument.create(address, "yaml", 1, text));
  return problems.map(({ message, range }) => `${range.start.line + 1}: ${message}`);
}

/** The rights of a workflow that this project does not allow. */
function rightsProblems(text: string): string[] {
  const { on, permissions, concurrency, jobs } = parse(text) as Workflow;
  const problems: string[] = [];
  for (const event of ["pull_request_target", "workflow_run"]) {
    if (event in on) problems.push(`${event} gives another's code the repository's rights`);
  }
  if (JSON.stringify(permissions) !== "{}")
    problems.push("each job names its permissions: {} here");
  if (!concurrency) problems.push("concurrency is missing");
  for (const [name, job] of Object.entries(jobs)) {
    const say = (problem: string) => problems.push(`${name}: ${problem}`);
    if (!job.permissions) say("permissions are missing");
    if (!job["timeout-minutes"]) say("timeout-minutes is missing");
    const writes = Object.values(job.permissions ?? {}).includes("write");
    for (const { uses, run, with: options } of job.steps) {
      if (run?.includes("${{"))
        say(`an expression in a command can be code: give it by env: ${run}`);
      if (writes && (run || uses?.startsWith("actions/checkout@"))) {
        say("a job that may write runs no code of the repository");
      }
      if (!uses) continue;
      if (!text.split("\n").some((line) => pinned(line, uses))) {
        say(`${uses}: name the commit, and its version behind it: @<40 digits> # v1.2.3`);
      }
      if (uses.startsWith("actions/checkout@") && options?.["persist-credentials"] !== false) {
        say("persist-credentials: false is missing");
      }
    }
  }
  return problems;
}

/** Whether a line pins an action to a commit, with the version as a comment. */
const pinned = (line: string, uses: string) =>
  /@[0-9a-f]{40}$/.test(uses) && line.includes(uses) && / # v\d+\.\d+\.\d+$/.test(line);

describe("the workflows of GitHub Actions", () => {
  it.each(files)("%s conforms to GitHub's schema", async (file) => {
    expect(await schemaProblems(file, read(file))).toEqual([]);
  });

  it.each(files)("%s has the least rights", (file) => {
    expect(rightsProblems(read(file))).toEqual([]);
  });

  it("name one commit of each action", () => {
    const pins = files.flatMap((file) => read(file).match(/(?<=uses: )\S+@.*/g) ?? []);
    const actions = new Set(pins.map((pin) => pin.split("@")[0]));
    expect(new Set(pins).size).toBe(actions.size);
  });
});

describe("the rules for workflows", () => {
  it("find an unknown key, job and context", async () => {
    const text = `on: push
jobs:
  build:
    run-on: ubuntu-latest
    steps:
      - run: npm test
  deploy:
    needs: biuld
    runs-on: ubuntu-latest
    steps:
      - run: echo \${{ stepz.a }}
`;
    const problems = (await schemaProblems("bad.yml", text)).join("\n");
    for (const part of ["4: ", "run-on", "8: ", "biuld", "11: ", "stepz"]) {
      expect(problems).toContain(part);
    }
  });

  it("find each excessive right", () => {
    const text = `on:
  pull_request_target:
permissions: write-all
jobs:
  build:
    steps:
      - uses: actions/checkout@v6
      - run: echo \${{ github.event.pull_request.title }}
  deploy:
    permissions: { contents: write }
    timeout-minutes: 5
    steps:
      - uses: actions/checkout@de0fac2e4500dabe0009e67214ff5f5447ce83dd
        with: { persist-credentials: false }
`;
    expect(rightsProblems(text)).toEqual([
      "pull_request_target gives another's code the repository's rights",
      "each job names its permissions: {} here",
      "concurrency is missing",
      "build: permissions are missing",
      "build: timeout-minutes is missing",
      "build: actions/checkout@v6: name the commit, and its version behind it: @<40 digits> # v1.2.3",
      "build: persist-credentials: false is missing",
      "build: an expression in a command can be code: give it by env: echo ${{ github.event.pull_request.title }}",
      "deploy: a job that may write runs no code of the repository",
      "deploy: actions/checkout@de0fac2e4500dabe0009e67214ff5f5447ce83dd: name the commit, and its version behind it: @<40 digits> # v1.2.3",
    ]);
  });
});
