import { describe, expect, it } from "vitest";
import { compile } from "./compile.ts";
import { link } from "./link.ts";
import { mentionedIn, namesIn } from "./pieces.ts";
import type { Module } from "../types.ts";

const names = {
  "np/core": ["array", "sum"],
  "np/linalg/norm": ["norm"],
  "np/linalg/solving": ["inv"],
  "np/math": ["log", "round"],
  "np/random": ["random"],
  "np/statistics": ["std", "median"],
};

const piecesOf = (source: string) =>
  compile("a.ts", source, ["b.ts"], names).pieces?.map((piece) => piece.slice(3));

describe("the pieces of np that a cell needs", () => {
  it.each<[source: string, pieces: string[]]>([
    [`np.array([1])`, ["core"]],
    [`np.random.rand(2)`, ["core", "random"]],
    [`np.array([1]).std()`, ["core", "statistics"]],
    [`np?.median(np.array([1]))`, ["core", "statistics"]],
    [`const f = np\n  .std;`, ["core", "statistics"]],
    [
      `const { std, random: r } = { std: np.std, random: np.random };`,
      ["core", "random", "statistics"],
    ],
    ["console.log(`${np.std(x)}`)", ["core", "statistics"]],
    [`np. /* the spread */ std(x); np.\n// the middle\nmedian(x)`, ["core", "statistics"]],
    [`const text = "//" + np.std(x);\nconst y = 1;`, ["core", "statistics"]],
    [`np.linalg.norm(x); const { norm } = { norm: np?.linalg?.norm };`, ["core", "linalg/norm"]],
    [`console.log(Math.log(2), Math.round(2.5))`, ["core"]],
    [`np.log(2)`, ["core", "math"]],
    [`// the standard deviation, std, and the median`, ["core", "statistics"]],
    [`// np prints a random number`, ["core"]],
    [`// np는 NumPy와 같습니다`, ["core"]],
  ])("of %s", (source, pieces) => {
    expect(piecesOf(`import * as np from "np";\n${source}`)).toEqual(pieces);
  });

  const all = ["core", "linalg/norm", "linalg/solving", "math", "random", "statistics"];
  it.each([
    `import * as np from "np"; console.log(Object.keys(np));`,
    `import * as np from "np"; for (const name in np) console.log(name);`,
    `import * as np from "np"; const all = { ...np };`,
    `import * as np from "np"; console.log(np["std"](x));`,
    `import * as numpy from "np"; const np = numpy`,
    `import * as np$ from "np"; const np = np$;`,
    `import * as np from "np"; const all = true ? np : {};`,
    `import * as np from "np"\nconst all = np\nconsole.log(all)`,
    `export * from "np";`,
    `export * as np from "np";`,
    `import * as Math from "np"; Math.std(Math.array([1]));`,
    `import * as np from "np"; const name = ["s", "td"].join(""); np?.[name](x);`,
    `import * as np from "np"; console.log(Object.keys(np.linalg));`,
    `import * as np from "np"; const { inv } = np\n  .linalg\ninv(x)`,
    `const np = await import("np"); console.log(np);`,
    `import * as np from "np"; export { np as lib };`,
    `import * as np from "np"; for (const name of "std sum".split(" ")) x[name]();`,
    `import { x } from "./b"; x["st" + "d"]?.();`,
    `import { x } from "./b"; const f = x["st" + "d"]; f.call(x);`,
    `import { x } from "./b"; const f = x["st" + "d"].bind(x);`,
    `import { x } from "./b"; Reflect.get(x, "st" + "d").call(x);`,
    `import { x } from "./b"; Object.getOwnPropertyNames(Object.getPrototypeOf(x));`,
  ])("are all of them for %s", (source) => {
    expect(piecesOf(source)).toEqual(all);
  });

  it.each([
    `import { linalg } from "np"; console.log(Object.keys(linalg));`,
    `export { linalg } from "np";`,
    `import * as np from "np"; np.linalg.nrom(x);`,
  ])("are those of a namespace if no name of it is mentioned, for %s", (source) => {
    expect(piecesOf(source)).toEqual(["core", "linalg/norm", "linalg/solving"]);
  });

  it.each([`fs[0](x)`, `fs["first"](x)`, `fs['first'] (x)`, `[x]\n`, `const [a] = x;`])(
    "are those that it mentions for %s",
    (source) => {
      expect(piecesOf(`import * as np from "np";\n${source}`)).toEqual(["core"]);
    },
  );

  it("are those that an import names", () => {
    expect(piecesOf(`import { array, std as deviation } from "np"; deviation(array([1]))`)).toEqual(
      ["core", "statistics"],
    );
  });

  it("are those that an import names after comments", () => {
    const source = `import {\n  // new arrays\n  array,\n  /* how far they spread */ std,\n} from "np"; std(array([1]))`;
    expect(piecesOf(source)).toEqual(["core", "statistics"]);
  });

  it("are found in code that consists of comments", () => {
    for (const comment of ["// a // b ", "/**/", "/* *", "// a\n"]) {
      const text = `[1, ${comment.repeat(10_000)}\n.std`;
      expect(mentionedIn([text], names)).toContain("np/statistics");
    }
  });

  it("include those of methods, if another cell made the array", () => {
    expect(compile("a.ts", `import { x } from "./b"; x.std();`, ["b.ts"], names).pieces).toContain(
      "np/statistics",
    );
  });
});

it("a program contains the pieces that its cells and libraries need, and what these import", () => {
  const piece = (name: string, ...imports: string[]): [string, Module] => [
    name,
    {
      name,
      parts: imports.map((ref) => ({ ref, specifier: ref })),
      names: names[name as "np/core"],
    },
  ];
  const pieces = [
    piece("np/core", "np/shared"),
    piece("np/shared"),
    piece("np/math", "np/shared"),
    piece("np/random"),
    piece("np/statistics"),
    piece("np/linalg/norm"),
    piece("np/linalg/solving"),
  ];
  const nn = ['import*as e from"', { ref: "np", specifier: "np" }, '";e.log(1)'];
  const known = new Map<string, Module>([
    ...pieces,
    ["nn", { name: "nn", parts: nn, pieces: mentionedIn(nn, names) }],
  ]);
  expect(namesIn(known)).toEqual({ ...names });
  const cell = (source: string) => compile("a.ts", source, [], namesIn(known));
  const linked = (source: string) =>
    link(new Map(known).set("a.ts", cell(source)), "a.ts").modules.map(({ name }) => name);
  expect(linked(`import * as np from "np"; np.array([1]).std();`)).toEqual([
    "np/shared",
    "np/core",
    "np/statistics",
    "np",
    "a.ts",
  ]);
  expect(linked(`import "nn";`)).toEqual(["np/shared", "np/core", "np/math", "np", "nn", "a.ts"]);
  expect(linked(`const std = "std";`)).toEqual(["a.ts"]);
});
