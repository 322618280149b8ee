import ts from "typescript";
import { expect, test } from "vitest";
import { declarations } from "./declarations.ts";

const program = `
import * as np from "np";
const a = np.array([[1, 2], [3, 4]]);
np.add.at(a, [0], 1);
console.log(np.add.accumulate(a), np.add.reduce(a), np.add.outer(a, a));
console.log(np.multiply.accumulate(a), np.multiply.reduce(a), np.multiply.outer(a, a));
console.log(np.subtract.outer(a, a), np.divide.outer(a, a));
console.log(a.exp().sum({ axis: 0 }).at(0), np.linalg.norm(a));
`;

test("the types of the libraries have no errors, and contain what an augmentation adds", () => {
  const files = new Map(
    Object.entries(declarations()).map(([name, text]) => [`/node_modules/${name}`, text]),
  );
  files.set("/cell.ts", program);
  const options: ts.CompilerOptions = {
    target: ts.ScriptTarget.ES2023,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    lib: ["lib.es2023.d.ts", "lib.dom.d.ts"],
    types: [],
    strict: true,
    noEmit: true,
  };
  const host = ts.createCompilerHost(options);
  const { fileExists, readFile } = host;
  host.fileExists = (path) => files.has(path) || fileExists(path);
  host.readFile = (path) => files.get(path) ?? readFile(path);
  host.directoryExists = undefined;
  const checked = ts.createProgram(["/cell.ts"], options, host);
  const own = [...files.keys()].flatMap((name) => {
    const file = checked.getSourceFile(name);
    return file ? ts.getPreEmitDiagnostics(checked, file) : [];
  });
  expect(own.map((one) => ts.formatDiagnostic(one, host))).toEqual([]);
});
