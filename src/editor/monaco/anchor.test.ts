import ts from "typescript";
import { expect, test } from "vitest";
import { anchors as readAnchors } from "../../api/anchors.ts";
import { libraryTypes } from "../library-types.ts";
import { placeOf } from "./anchor.ts";

const anchors = await readAnchors();
const imports = Object.keys(anchors).map((name) => `import * as ${name} from "${name}";`);
const types = Object.entries(await libraryTypes());
// Keeps the parsed declarations for all tests.
const registry = ts.createDocumentRegistry();

/** The addresses in the reference of the names after each mark: `np./**\/sum`. */
function addressesIn(lines: string[]): (string | undefined)[] {
  const code = [...imports, ...lines].join("\n");
  const files = new Map(types.map(([path, text]) => [`/node_modules/${path}`, text]));
  files.set("/cells/a.ts", code);
  const read = (file: string) => files.get(file) ?? ts.sys.readFile(file);
  const host: ts.LanguageServiceHost = {
    getScriptFileNames: () => [...files.keys()],
    getScriptVersion: (file) => (file === "/cells/a.ts" ? code : "1"),
    getScriptSnapshot: (file) => ts.ScriptSnapshot.fromString(read(file) ?? ""),
    getCurrentDirectory: () => "/",
    getCompilationSettings: () => ({
      target: ts.ScriptTarget.ESNext,
      module: ts.ModuleKind.ESNext,
      moduleResolution: ts.ModuleResolutionKind.Bundler,
    }),
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    fileExists: (file) => read(file) !== undefined,
    readFile: read,
  };
  const service = ts.createLanguageService(host, registry);
  return Array.from(code.matchAll(/\/\*\*\//g), ({ index }) => {
    const at = index + "/**/".length;
    const [word] = /\w*/.exec(code.slice(at)) ?? [""];
    const found = service.getDefinitionAtPosition("/cells/a.ts", at) ?? [];
    const [place] = found.flatMap((one) => placeOf(one, anchors, word) ?? []);
    return place && `${place.library}/#${place.anchor}`;
  });
}

test("every entry of the reference is found from its name in a program", () => {
  // TypeScript finds the declarations that these share with PrintOptions, but not their owner.
  const picked = /^ArrayStringOptions\.(?:precision|threshold|edgeitems|sign|floatmode|formatter)$/;
  // The name of an import cannot be that of a statement.
  const reserved = /^var$/;
  const cases = Object.entries(anchors).flatMap(([library, names]) =>
    names
      .filter((name) => !name.includes("[Symbol."))
      .map((name, i) => {
        const dot = name.lastIndexOf(".");
        const [holder, last] = [name.slice(0, Math.max(0, dot)), name.slice(dot + 1)];
        const path = [library, holder].filter(Boolean).join(".");
        const line = names.includes(holder)
          ? `type ${library}${i} = ${path}[/**/"${last}"];`
          : reserved.test(last)
            ? `${path}./**/${last};`
            : `import ${library}${i} = ${path}./**/${last};`;
        return { line, address: picked.test(name) ? undefined : `${library}/#${name}` };
      }),
  );
  expect(addressesIn(cases.map(({ line }) => line))).toEqual(cases.map(({ address }) => address));
});

test("methods, functions and classes are distinguished, called or not", () => {
  const cases = {
    "np.zeros([2, 3])./**/shape;": "np/#NDArray.shape",
    "np.zeros([2, 3])./**/ndim;": "np/#NDArray.ndim",
    "np.zeros([2, 3])./**/T;": "np/#NDArray.T",
    "np.zeros([2, 3])./**/sum;": "np/#NDArray.sum",
    "np.zeros([2, 3])./**/sum();": "np/#NDArray.sum",
    "np./**/sum;": "np/#sum",
    "np./**/sum(np.zeros([2]));": "np/#sum",
    "np.linalg./**/norm(np.zeros([2]));": "np/#linalg.norm",
    "np.random./**/randn(2);": "np/#random.randn",
    "new np.random./**/RandomState(1);": "np/#random.RandomState",
    "new np.random.RandomState(1)./**/randn(2);": "np/#random.RandomState.randn",
    "const choosing: np./**/Choosing = {};": "np/#Choosing",
    "np.random.choice(3, 2, { /**/p: [1, 0, 0] });": "np/#Choosing.p",
    "nn.datasets.spiral./**/loadData();": "nn/#datasets.spiral.loadData",
    "new nn.SGD()./**/lr;": "nn/#SGD.lr",
    "new nn.Sigmoid()./**/forward;": "nn/#Sigmoid.forward",
    'plt.plot([1], [2], { /**/color: "red" });': "plt/#PlotOptions.color",
  };
  expect(addressesIn(Object.keys(cases))).toEqual(Object.values(cases));
});

test("there is no address for unnamed options, or for names that no library declares", () => {
  const lines = [
    "np.sum(np.zeros([2]), { /**/axis: 0 });",
    "new nn.Momentum({ /**/momentum: 0.9 });",
    "/**/np;",
    "np./**/random;",
    "Math./**/max(1, 2);",
    "const sum = 1; /**/sum;",
  ];
  expect(addressesIn(lines)).toEqual(lines.map(() => undefined));
});
