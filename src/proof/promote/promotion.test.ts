import { describe, expect, it } from "vitest";
import { cellsOf } from "../../cell/fences/fence.ts";
import { resultOf } from "../../cell/output/result.ts";
import type { Status } from "../../cell/types.ts";
import { isStale, promotedRecordings, promotedText } from "./promotion.ts";
import type { ProvedCell, ProvedPage } from "../prove.ts";
import type { Recordings } from "./recordings.ts";
import type { TwinProof } from "../python/twin.ts";

/** A page whose cells print these texts, in order. */
function proved(text: string, printed: string[], more: Partial<ProvedCell> = {}): ProvedPage {
  const { cells, problems } = cellsOf("a.md", text);
  return {
    page: { file: "a.md", text, lang: "en", page: "/en/a/", pair: "a", title: "A", twins: false },
    cells: cells.map((cell, i) => ({ cell, problems: [], run: ran(printed[i]), ...more })),
    problems,
    malformed: problems.length > 0,
    recordings: {},
  };
}

function ran(text: string, status: Status = "ok") {
  const error = status === "error" ? { name: "Error", message: "no", frames: [] } : undefined;
  const result = resultOf(status, [{ type: "text", level: "log", text }], 1, error);
  return { ran: { ...result, wanted: [] }, frames: [], fresh: true };
}

const live = '```ts live file="a.ts"\nf();\n```';
const output = (text: string, mark = "```") => `${mark}output\n${text}\n${mark}`;
const promoted = (text: string, ...printed: string[]) => promotedText(proved(text, printed));

describe("promotedText", () => {
  it.each<[what: string, before: string, printed: string, after: string]>([
    [
      "writes what was printed",
      `a\n\n${live}\n${output("1")}\nb\n`,
      "2\n",
      `a\n\n${live}\n${output("2")}\nb\n`,
    ],
    ["adds a missing output", `${live}\nb\n`, "2\n", `${live}\n${output("2")}\nb\n`],
    [
      "adds an output at the end of a file that does not end with a newline",
      live,
      "2\n",
      `${live}\n${output("2")}`,
    ],
    ["empties an output", `${live}\n${output("1")}\n`, "", `${live}\n\`\`\`output\n\`\`\`\n`],
    [
      "fills an empty output",
      `${live}\n\`\`\`output\n\`\`\`\n`,
      "1\n",
      `${live}\n${output("1")}\n`,
    ],
    [
      "keeps the space between cell and output",
      `${live}\n\n\n${output("1")}`,
      "2\n",
      `${live}\n\n\n${output("2")}`,
    ],
    [
      "keeps tildes and long fence markers",
      `${live}\n${output("1", "~~~~")}`,
      "2\n",
      `${live}\n${output("2", "~~~~")}`,
    ],
    [
      "keeps fence markers that are longer than the text needs",
      `${live}\n${output("```", "`````")}`,
      "``\n",
      `${live}\n${output("``", "`````")}`,
    ],
    [
      "makes fence markers longer than those in the text",
      `${live}\n${output("1")}`,
      "````\n",
      `${live}\n${output("````", "`````")}`,
    ],
    [
      "keeps its fence markers if the text contains only the other kind",
      `${live}\n${output("1", "~~~")}`,
      "```\n",
      `${live}\n${output("```", "~~~")}`,
    ],
    [
      "leaves an output that differs only in spaces at line ends",
      `${live}\n${output("1  ")}`,
      "1\n",
      `${live}\n${output("1  ")}`,
    ],
    [
      "leaves a folded output that matches",
      `${live}\n${output("1\n...\n3")}`,
      "1\n2\n3\n",
      `${live}\n${output("1\n...\n3")}`,
    ],
    [
      "folds where the author did",
      `${live}\n${output("1\n...\n3")}`,
      "4\n5\n6\n7\n",
      `${live}\n${output("4\n...\n7")}`,
    ],
    [
      "leaves several folds to the author",
      `${live}\n${output("1\n...\n3\n...")}`,
      "4\n",
      `${live}\n${output("1\n...\n3\n...")}`,
    ],
    [
      "writes $ and & literally",
      `${live}\n${output("1")}`,
      "$& $1 \\n\n",
      `${live}\n${output("$& $1 \\n")}`,
    ],
    ["adds nothing if nothing was printed", `${live}\nb\n`, "", `${live}\nb\n`],
  ])("%s", (_, before, printed, after) => {
    expect(promoted(before, printed)).toBe(after);
    expect(promoted(before.replaceAll("\n", "\r\n"), printed)).toBe(after.replaceAll("\n", "\r\n"));
    expect(promoted(`\uFEFF---\n---\n${before}`, printed)).toBe(`\uFEFF---\n---\n${after}`);
  });

  it("changes nothing when its own result is promoted", () => {
    for (const printed of ["1\n", "```\n~~~~\n", "...\n", " a \n\n b\n"]) {
      const once = promoted(`${live}\n`, printed);
      expect(promoted(once, printed)).toBe(once);
    }
  });

  it("writes every cell of a page, even if lines move", () => {
    const b = live.replace("a.ts", "b.ts");
    const before = `${live}\n${output("1")}\n\n${b}\n\nc\n`;
    const after = `${live}\n${output("1\n2\n3")}\n\n${b}\n${output("4")}\n\nc\n`;
    expect(promoted(before, "1\n2\n3\n", "4\n")).toBe(after);
  });

  it.each<[what: string, text: string, more: Partial<ProvedCell>]>([
    ["a cell that fails", `${live}\n${output("1")}`, { run: ran("2\n", "error") }],
    ["a cell that was too slow", `${live}\n${output("1")}`, { run: ran("2\n", "timeout") }],
    ["a cell that did not run", `${live}\n${output("1")}`, { run: undefined }],
    [
      "a cell that prints by chance",
      `${live}\n${output("1")}`,
      { run: { ...ran("2\n"), second: "3" } },
    ],
    [
      "an output that is not compared",
      `${live.replace('ts"', 'ts" nondeterministic="clock"')}\n${output("1")}`,
      {},
    ],
    ["a cell that should have failed", `${live.replace('ts"', 'ts" throws')}\n${output("1")}`, {}],
    ["an output in the translation", '```ts live file="a.ts" same\n```\n', {}],
    [
      "a page with a fence that is not closed",
      `${live}\n\`\`\`output\n1\n\nThe author's text.\n`,
      {},
    ],
    [
      "a page with an unclosed output that contains a cell",
      `${live}\n\`\`\`output\n1\n${live.replace("a.ts", "b.ts")}\n`,
      {},
    ],
    ["a comment", `<!--\n${live}\n-->\n`, {}],
  ])("leaves %s alone", (_, text, more) => {
    expect(promotedText(proved(text, ["2\n", "2\n"], more))).toBe(text);
  });

  it("writes the error of a cell that throws", () => {
    const text = live.replace('ts"', 'ts" throws');
    expect(promotedText(proved(text, [], { run: ran("1\n", "error") }))).toBe(
      `${text}\n${output("1\nError: no")}`,
    );
  });
});

describe("promotedRecordings", () => {
  const page = `${live}\n\`\`\`python twin\nprint(1)\n\`\`\`\n`;
  const twin: TwinProof = { twin: "t1", text: "1", numpy: "2.0", source: "fresh", error: null };
  const known: Recordings = { "a.ts": { twin: "t0", numpy: "1.0", text: "0" } };
  const recorded = (twin: TwinProof | undefined, recordings: Recordings, text = page) => ({
    ...proved(text, ["1\n"], { twin }),
    recordings,
  });

  /** A cell that must end with "Error: no", and does so; its twin ends with another text. */
  const throwing = (text: string): ProvedPage => {
    const [name, message] = text.split(": ");
    const failing = { ...twin, text, error: { name, message, line: 1 } };
    const run = ran("", "error");
    return {
      ...proved(page.replace("ts live", "ts live throws"), [], { twin: failing, run }),
      recordings: known,
    };
  };

  it.each<[what: string, page: ProvedPage, after: Recordings]>([
    ["a new twin", recorded(twin, {}), { "a.ts": { twin: "t1", numpy: "2.0", text: "1" } }],
    [
      "a twin that prints something else by chance",
      recorded(
        { ...twin, twin: "t0" },
        known,
        page.replace("ts live", 'ts live nondeterministic="times"'),
      ),
      known,
    ],
    [
      "a twin that changed",
      recorded(twin, known),
      { "a.ts": { twin: "t1", numpy: "2.0", text: "1" } },
    ],
    [
      "a twin that printed the same under another NumPy",
      recorded({ ...twin, twin: "t0", text: "0" }, known),
      known,
    ],
    ["a twin that cannot be run", recorded(undefined, known), known],
    [
      "a twin that fails",
      recorded({ ...twin, error: { name: "E", message: "", line: 1 } }, known),
      known,
    ],
    [
      "a twin that fails as its cell does",
      throwing("Error: no"),
      { "a.ts": { twin: "t1", numpy: "2.0", text: "Error: no" } },
    ],
    ["a twin that fails in another way than its cell", throwing("NameError: name 'n'"), known],
    ["a twin that was removed", recorded(undefined, known, live), {}],
    ["a page with malformed fences", { ...recorded(twin, known), malformed: true }, known],
  ])("of %s", (_, page, after) => {
    expect(promotedRecordings(page)).toEqual(after);
    expect(isStale(page)).toBe(JSON.stringify(after) !== JSON.stringify(page.recordings));
  });
});
