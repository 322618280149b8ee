import { join } from "node:path";
import { renderMermaidSVG } from "beautiful-mermaid";
import { expect, it, test } from "vitest";
import { proseOf } from "../prose/prose.ts";
import { withoutNoLabels } from "./back-arrows.ts";
import { withEnds } from "./ends.ts";
import { flowchart } from "./flowchart.ts";
import { withHeads } from "./heads.ts";
import { knownLines } from "./known-lines.ts";
import { withBrackets } from "./labels.ts";
import { mermaid } from "./mermaid.ts";

/** The arrows and nodes that are drawn. */
function drawn(source: string): string[] {
  return withBrackets(flowchart(source)).split("\n").slice(1).filter(Boolean);
}

it.each([
  ["A-->B", "A --> B[B]"],
  ["A---B", "A --- B[B]"],
  ["A-->|yes|B", "A -->|yes| B[B]"],
  ["A-- yes, no -->B", "A -->|yes, no| B[B]"],
  ['A == "yes" ==> B', "A ==>|yes| B[B]"],
  ["A-.->B", "A -.-> B[B]"],
  ["A-.yes.->B", "A -.->|yes| B[B]"],
  ["A<-->B", "A <--> B[B]"],
  ["A---->B", "A --> B[B]"],
  ["A\n  -->\n  B", "A --> B[B]"],
])("the arrow of %j is drawn", (source, expected) => {
  expect(drawn(`graph TD\n${source}`)).toEqual(["A[A]", expected]);
});

it("an arrow ends with a circle or cross", async () => {
  const source = "A --o B\nB x==x|no|C\nC-->A\nA -.-x C\nlinkStyle 0 stroke:#f00";
  expect(drawn(`graph TD\n${source}`).slice(1)).toEqual([
    "A --> B[B]",
    "B",
    "B <==>|no| C[C]",
    "C",
    "A <---|\u200b| C",
    "A",
    "A -.-> C",
    "linkStyle 0 stroke:#f00",
    "linkStyle 0 stroke-width:1@circle",
    "linkStyle 1 stroke-width:2@cross",
    "linkStyle 3 stroke-width:1@cross",
  ]);
  const svg = withEnds(renderMermaidSVG(flowchart(`graph TD\n${source}`)));
  const lines = Array.from(
    svg.matchAll(/<polyline .*? (stroke-width=.*?) ?\/>/g),
    ([, one]) => one,
  );
  expect(lines).toEqual([
    'stroke-width="1" marker-end="url(#circle)"',
    'stroke-width="2" marker-end="url(#cross)" marker-start="url(#cross-start)"',
    'stroke-width="1" marker-start="url(#arrowhead-start)"',
    'stroke-width="1" stroke-dasharray="4 4" marker-end="url(#cross)"',
  ]);
  for (const id of ["circle", "cross", "cross-start"]) expect(svg).toContain(`<marker id="${id}"`);
});

it("an arrow that leads back does not turn the diagram", () => {
  const circle = "A-->B\nB-->C\nB-. no .->A\nC==>A\nC o--o A\nC---A\nB-->B\nD-->A";
  expect(drawn(`graph LR\n${circle}`).filter((line) => /^\w .* /.test(line))).toEqual([
    "A --> B[B]",
    "B --> C[C]",
    "A <-.-|no| B",
    "A <===|\u200b| C",
    "A <-->|\u200b| C",
    "A ---|\u200b| C",
    "B --> B",
    "D --> A",
  ]);
  const svg = renderMermaidSVG(flowchart("graph LR\n  A --> B\n  B --> C\n  B --> A"));
  const left = (id: string) =>
    Number(new RegExp(`data-id="${id}"[^>]*>\\s*<rect x="([\\d.]+)"`).exec(svg)?.[1]);
  expect(left("A")).toBeLessThan(left("B"));
  expect(left("B")).toBeLessThan(left("C"));
  const shown = withHeads(withoutNoLabels(svg));
  expect(shown).not.toMatch(/edge-label|data-label="\u200b"|auto-start-reverse/);
  expect(shown).toMatch(/data-arrow-start="true".* marker-start="url\(#arrowhead-start\)"/);
});

it("the heads of a class diagram are beside its classes", () => {
  const svg = renderMermaidSVG("classDiagram\nA <|-- B\nA *-- C\nA o-- D\nA <-- E");
  const markers = withHeads(svg).matchAll(
    /<marker id="(.*?)" markerWidth="(\d+)".* refX="(\d+)".* orient="(.*?)"/g,
  );
  // Each ends where the line ends, in both directions.
  expect(Array.from(markers, ([, ...marker]) => marker)).toEqual([
    ["cls-inherit", "12", "12", "auto-start-reverse"],
    ["cls-composition", "12", "12", "auto-start-reverse"],
    ["cls-aggregation", "12", "12", "auto-start-reverse"],
    ["cls-arrow", "8", "8", "auto-start-reverse"],
  ]);
});

it("statements end at a semicolon, and & joins nodes", () => {
  expect(drawn("graph TD;\n  A-->B; B --> C & D;")).toEqual([
    "A[A]",
    "A --> B[B]",
    "B",
    "B --> C[C]",
    "B --> D[D]",
  ]);
});

it("a label keeps its brackets, and a node the label and subgraph of a later mention", () => {
  expect(drawn('graph TD\nA["f(x) [1]"]-->B\nsubgraph S[all]\nB(last)\nend')).toEqual([
    "A[f(x) [1]]",
    "A --> B(last)",
    "subgraph S [all]",
    "B(last)",
    "end",
  ]);
});

it("a file can have the line ends of Windows", async () => {
  const text =
    "```mermaid\r\ngraph TD\r\nA-->B\r\n```\r\n\r\n```mermaid\r\nerDiagram\r\nA {\r\nint a\r\n}\r\n```\r\n";
  const { problems } = await proseOf(join(process.cwd(), "content/posts/en/a.md"), text, [mermaid]);
  expect(problems).toEqual([]);
});

it("a label without quotes ends at the first bracket of its kind", () => {
  expect(drawn("graph TD\nA[/a/] --> B[\\b\\] --> C[(c) d] --> D[(e)] --> E[/f\\]")).toEqual([
    "A[a]",
    "A --> B[b]",
    "B --> C[(c) d]",
    "C --> D[(e)]",
    "D --> E[/f\\]",
  ]);
});

it("Hangul names nodes", () => {
  const id = (name: string) => `_${Buffer.from(name).toString("hex")}`;
  expect(drawn("graph TD\n시작-->끝")).toEqual([
    `${id("시작")}[시작]`,
    `${id("시작")} --> ${id("끝")}[끝]`,
  ]);
});

it.each([
  ["graph TD\nA-->B\nB -->", 2, '"B -->" has nothing after its arrow: add a node'],
  ["graph TD\nA-->B\nA o--x B", 2, '"A o--x B" cannot be read: correct or delete it'],
  ["graph TD\nA-->B\nclick A here", 2, '"click A here" cannot be read: correct or delete it'],
  ["graph TD\nsubgraph S\nA", 1, '"subgraph S" has no `end`: add a line with end'],
  ["graph TD\nA\nend", 2, '"end" ends no subgraph: delete it'],
  [
    `graph TD\n${["A", ...Array.from({ length: 501 }, (_, at) => `B${at}`)].join("-->")}`,
    1,
    expect.stringMatching(/ has more than 500 arrows: divide the diagram$/),
  ],
  [
    `graph TD\nA-->B\n${"A & ".repeat(30)}A --> ${"B & ".repeat(30)}B`,
    2,
    expect.stringMatching(/ has more than 500 arrows: divide the diagram$/),
  ],
  ["graph up\nA", 0, '"graph up" has no direction: write TD, LR, BT or RL, as in graph TD'],
])("%j is refused", (source, line, message) => {
  expect(() => flowchart(source)).toThrow(expect.objectContaining({ line, message }));
});

it("a label and a line of an arrow can be long", () => {
  const blanks = " ".repeat(300_000);
  expect(drawn(`graph TD\nA["a${blanks}b\n  c"]`)).toEqual([`A[a${blanks}b<br>c]`]);
  expect(() => flowchart(`graph TD\nA-.${".".repeat(300_000)}`)).toThrow("cannot be read");
});

it.each([
  ["sequenceDiagram\nA->>B: hello\ntitle b", 2, '"title b" cannot be read: correct or delete it'],
  [
    "stateDiagram-v2\n[*] --> A\nnote right of A : b",
    2,
    '"note right of A : b" cannot be read: correct or delete it',
  ],
  [
    "classDiagram\nclass A {\n  int x\n}\nnote b",
    4,
    '"note b" cannot be read: correct or delete it',
  ],
  ["erDiagram\nA {\n  int\n}", 2, '"int" cannot be read: correct or delete it'],
])("a line that the library would skip is refused in %j", (source, line, message) => {
  expect(() => knownLines(source)).toThrow(expect.objectContaining({ line, message }));
});

it.each([
  "sequenceDiagram\n  participant A as Kim\n  actor B\n  A->>+B: hi\n  B-->>-A: yes\n  A-)B: x\n  Note over A,B: both\n  loop each\n    A->>B: again\n  end\n  alt a\n A-xB: no\n else b\n A->B: c\n end",
  'stateDiagram-v2\n  direction LR\n  [*] --> 대기\n  대기-->일: 시작\n  state 일 {\n    a --> b\n  }\n  일 --> [*]\n  s1 : 설명\n  state "긴 이름" as s2',
  'classDiagram\n  class A\n  class B~T~ {\n    <<interface>>\n    +int x\n    +run() void\n  }\n  A <|-- B\n  A "1" --> "*" C : has\n  A ..|> D\n  A : +String name\n  namespace N {\n    class E {\n      int y\n    }\n  }',
  'erDiagram\n  A ||--o{ B : has\n  A {\n    int id PK\n    string name "the name"\n  }\n  B }|..|| C : "of two"',
])("a diagram of known lines is drawn as it is: %j", (source) => {
  expect(knownLines(source)).toBe(source);
});

it.each([
  [
    "sequenceDiagram\ncritical a\nA->>B: a\noption b\nB-->>A: option c\nend",
    "sequenceDiagram\ncritical a\nA->>B: a\nelse b\nB-->>A: option c\nend",
  ],
  [
    "sequenceDiagram\noption->>B: a\n option -->> B: b",
    "sequenceDiagram\noption->>B: a\n option -->> B: b",
  ],
  ["erDiagram\n  A }o--|| B : of", "erDiagram\n  A {o--|| B : of"],
  ['classDiagram\nA<|--B\nA"1"-->"*"C : x', 'classDiagram\nA <|-- B\nA "1" --> "*" C : x'],
  [
    "sequenceDiagram\nautonumber\nA->>B: a\nNote over A: b\nB-->>A: c",
    "sequenceDiagram\n\nA->>B: 1. a\nNote over A: b\nB-->>A: 2. c",
  ],
])("%j is written as the library reads it", (source, expected) => {
  expect(knownLines(source)).toBe(expected);
});

test("a diagram that would take long is refused", () => {
  const nodes = Array.from({ length: 601 }, (_, at) => `A${at}\n`).join("");
  expect(() => flowchart(`graph TD\n${nodes}`)).toThrow('"A600" has more than 600 nodes');
  const over = '"A --> B" has more than 500 lines above it: divide the diagram';
  const [members, arrows] = ["int x\n".repeat(600), "A --> B\n".repeat(600)];
  expect(() => knownLines(`classDiagram\nclass A {\n${members}}\n${arrows}`)).toThrow(
    expect.objectContaining({ line: 1102, message: over }),
  );
  expect(() => knownLines(`stateDiagram\nstate C {\n${arrows}}`)).toThrow(
    expect.objectContaining({ line: 501, message: over }),
  );
  const messages = `sequenceDiagram\n${"A->>B: a\n".repeat(2000)}`;
  expect(knownLines(messages)).toBe(messages);
});
