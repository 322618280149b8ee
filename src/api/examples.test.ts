import { globSync, readFileSync } from "node:fs";
import { format } from "node:util";
import * as draw from "draw";
import * as live from "live";
import * as nn from "nn";
import * as np from "np";
import * as plt from "plt";
import ts from "typescript";
import { beforeEach, describe, expect, test } from "vitest";
import { typeChecker } from "../proof/problems/type-checker.ts";

const src = `${import.meta.dirname.replaceAll("\\", "/")}/../`;
const libraries = { np, nn, plt, draw, live };

interface Example {
  room: keyof typeof libraries;
  file: string;
  code: string;
  lines: string[];
}

/**
 * The examples in a room's docstrings: lines of code, some of the form `expression // => output`,
 * or such a line in backticks.
 */
function examplesIn(room: Example["room"]): Example[] {
  return globSync(`${room}/**/*.ts`, { cwd: src, exclude: ["**/*.test.ts"] }).flatMap((file) => {
    const text = readFileSync(src + file, "utf8");
    const blocks = text.matchAll(/@example\s+([^]*?)\s*\*\/|`([^`\n]+ \/\/ => [^`\n]+)`/g);
    return Array.from(blocks, ([, block, inline]) => {
      const lines = (block ?? inline)
        .split("\n")
        .map((line) => line.replace(/^\s*\* ?/, "").trim());
      return { room, file, code: lines.filter(Boolean).join(" "), lines };
    });
  });
}

/**
 * The names that an example can use: all of nn or live, as cells import them, and the exports of
 * its own file.
 */
async function namesFor({ room, file }: Example): Promise<[from: string, names: object][]> {
  const exported = (await import(src + file)) as object;
  const own = Object.entries(exported).filter(([name]) => !(name in libraries[room]));
  return [
    [room, room === "nn" || room === "live" ? libraries[room] : {}],
    [src + file, Object.fromEntries(own)],
  ];
}

/** Removes line breaks and padding, which do not fit into a comment, and uses double quotes. */
const inOneLine = (text: string) =>
  text.replace(/\s+/g, " ").replaceAll("[ ", "[").replaceAll(" ]", "]").replaceAll("'", '"').trim();

/** The actual and the documented outputs of an example's expressions. */
async function outputsOf(example: Example): Promise<{ given: string[]; said: string[] }> {
  const [given, said]: string[][] = [[], []];
  const code = example.lines.map((line) => {
    const [expression, output] = line.split(" // => ");
    if (output === undefined) return line;
    said.push(inOneLine(output));
    return `give(${expression});`;
  });
  const give = (value: unknown) => given.push(inOneLine(format(value)));
  const names = (await namesFor(example)).map(([, exported]) => exported);
  const scope: object = Object.assign({ np, plt, draw, give }, ...names);
  const script = ts.transpile(code.join("\n"), { target: ts.ScriptTarget.ES2023 });
  new Function(...Object.keys(scope), script)(...Object.values(scope));
  return { given, said };
}

/** An example as a cell; its imports are in the first line. */
async function cellOf(example: Example): Promise<string> {
  const imports = [
    ...["np", "plt", "draw"].map((name) => `import * as ${name} from "${name}";`),
    ...(await namesFor(example)).map(
      ([from, names]) => `import { ${Object.keys(names).join(", ")} } from "${from}";`,
    ),
  ];
  return [imports.join(" "), ...example.lines].join("\n");
}

const sent: live.LiveEvent[] = [];
let cells = 0;
live.connect({
  send: (event) => sent.push(event),
  heard: () => true,
  cell: () => ({ name: `${cells}.ts`, values: {} }),
});

const size: [number, number] = [6.4, 4.8];
const blank = { size, legend: false, marks: [] };

beforeEach(() => {
  np.set_printoptions({ precision: 8 });
  plt.figure(1, { figsize: size });
  sent.length = 0;
  cells++;
});

const rooms = [
  { room: "np", count: 90, says: [] },
  { room: "nn", count: 10, says: [] },
  { room: "plt", count: 12, says: ["figure"] },
  { room: "draw", count: 1, says: ["figure"] },
  { room: "live", count: 5, says: ["control", "progress"] },
] as const;

describe.each(rooms)("the examples in the docstrings of $room", ({ room, count, says }) => {
  const examples = examplesIn(room);

  test("are found", () => expect(examples.length).toBeGreaterThan(count));

  test.each(examples)("give their documented outputs: $file: $code", async (example) => {
    const { given, said } = await outputsOf(example);
    expect(given).toEqual(said);
    if (says.length === 0 || said.length > 0) return;
    if (room === "plt") plt.show();
    const last = sent.at(-1);
    expect(says).toContain(last?.type);
    expect(last).not.toHaveProperty("figure", blank);
  });
});

// One program for all, since each parses the libraries and the types of the browser again.
test("all examples pass the type check for cells", async () => {
  const examples = rooms.flatMap(({ room }) => examplesIn(room));
  const codes = await Promise.all(examples.map(cellOf));
  const checked = typeChecker(new Map(codes.map((code, i) => [`/cells/${i}.ts`, code])));
  const problems = examples.flatMap(({ file, code }, i) =>
    checked(`/cells/${i}.ts`).map(({ text }) => `${file}: ${code}: ${text}`),
  );
  expect(problems).toEqual([]);
});
