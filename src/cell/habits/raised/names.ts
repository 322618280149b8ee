import type { CallExpression, NewExpression } from "acorn";
import { finding, type Finding, type Known } from "../finding.ts";
import { typeOfNumPy } from "../lacking.ts";
import { isPythonModule, pythonCall, pythonModule, pythonName } from "../names.ts";
import { own } from "../own.ts";
import { textOf, type Visit } from "../tree.ts";
import type { Raised } from "./error.ts";

const unknownName =
  /(?:^|\s)(?<name>[\w$]+) is not defined|^Can't find variable: (?<variable>[\w$]+)|undeclared variable (?<assigned>[\w$]+)/;

/** The modules of exported names, except those of NumPy and Matplotlib. */
export const exported: Partial<Record<string, string>> = Object.fromEntries(
  Object.entries({
    nn: "MatMul Affine Sigmoid Relu Softmax SoftmaxWithLoss SigmoidWithLoss SGD Momentum AdaGrad Adam Trainer numericalGradient datasets",
    live: "slider number choice checkbox progress",
  }).flatMap(([from, names]) => names.split(" ").map((name) => [name, from])),
);

/** Names that a run has no access to, with the name of the text that says why. */
const outside: Partial<Record<string, string>> = {
  fetch: "noNetwork",
  XMLHttpRequest: "noNetwork",
  WebSocket: "noNetwork",
  document: "noPage",
  window: "noPage",
  navigator: "noPage",
  location: "noPage",
  requestAnimationFrame: "noPage",
  alert: "noDialog",
  prompt: "noDialog",
  confirm: "noDialog",
  input: "noDialog",
  localStorage: "noStorage",
  sessionStorage: "noStorage",
  indexedDB: "noStorage",
  open: "noStorage",
  Worker: "noThreads",
  SharedWorker: "noThreads",
  importScripts: "noThreads",
  postMessage: "noThreads",
  SharedArrayBuffer: "noThreads",
  require: "noNode",
  process: "noNode",
  module: "noNode",
  Buffer: "noNode",
  __name__: "main",
};

/** An undeclared name. */
export function undefinedName({ message, near, known, others }: Raised): Finding | undefined {
  const groups = unknownName.exec(message)?.groups;
  const name = groups?.name ?? groups?.variable ?? groups?.assigned;
  if (!name) return undefined;
  const away = own(outside, name);
  if (away) return finding(away, message, "", { name });
  if (/^(?:np|nn|plt|draw)$/.test(name)) {
    return finding("library", message, "", { name });
  }
  const from = own(exported, name) ?? exporting(name, others);
  if (from) return finding("importName", message, `import { ${name} } from "${from}";`, { name });
  const uses = near.filter(({ node }) => node.type === "Identifier" && node.name === name);
  for (const use of uses) {
    const found = usedName(name, use, known);
    if (found) return found;
  }
  return (
    pythonName(name) ?? ownMember(name, uses, known) ?? finding("notDefined", message, "", { name })
  );
}

/** A member of the class around a use, such as `n += 1` for `this.n += 1`. */
function ownMember(name: string, uses: readonly Visit[], { tree }: Known): Finding | undefined {
  for (const use of uses) {
    let up = use.up;
    while (up && up.node.type !== "ClassBody") up = up.up;
    if (up?.node.type !== "ClassBody") continue;
    const isOwn = up.node.body.some(
      (member) => "key" in member && !member.static && textOf(tree, member.key) === name,
    );
    if (isOwn) return finding("ownMember", "", `this.${name}`, { name });
  }
  return undefined;
}

/** A name that is missing because the compiler removes namespaces as if they were types. */
export function removedNamespace(message: string, source: string): Finding | undefined {
  const { name } = unknownName.exec(message)?.groups ?? {};
  const namespaces = Array.from(
    source.matchAll(/^[ \t]*(?:export )?(?:namespace|module) ([\w$]+)[ \t]*\{/gm),
    ([, n]) => n,
  );
  if (!name || !namespaces.includes(name)) return undefined;
  return finding("namespace", message, `const ${name} = { … };`);
}

/** Finds the cell that exports a name. */
function exporting(name: string, others: ReadonlyMap<string, string>): string | undefined {
  const declared = /\bexport (?:async )?(?:const|let|class|function\*?) ([\w$]+)/g;
  for (const [file, source] of others) {
    const names = Array.from(source.matchAll(declared), ([, found]) => found);
    if (names.includes(name)) return `./${file.replace(/\.ts$/, "")}`;
  }
  return undefined;
}

function usedName(name: string, { node, up }: Visit, known: Known): Finding | undefined {
  const around = up?.node;
  const { tree } = known;
  if (around?.type === "CallExpression" && around.callee !== node) {
    const takesType = /\.(?:astype|array|zeros|ones|full|eye|arange|linspace)$/;
    const type = takesType.test(textOf(tree, around.callee)) && typeOfNumPy(name);
    if (type) return finding("pythonName", "", type, { name });
  }
  const isCalled = around?.type === "CallExpression" || around?.type === "NewExpression";
  if (isCalled && around.callee === node) {
    const isList = up?.up?.node.type === "ForOfStatement";
    return isList && name === "range" ? overRange(around, up, known) : pythonCall(around, known);
  }
  if (around?.type === "MemberExpression" && around.object === node) {
    const call = up?.up?.node;
    const [copied] = name === "copy" && call?.type === "CallExpression" ? call.arguments : [];
    if (copied && known.kinds.of(copied) === "array") {
      return finding("pythonName", "", `${textOf(tree, copied)}.copy()`, { name });
    }
    const found = pythonModule(name, textOf(tree, around.property)) ?? pythonName(name);
    if (found) return found;
    return isPythonModule(name) ? finding("pythonModule", "", "", { module: name }) : undefined;
  }
  if (around?.type === "AssignmentExpression" && around.left === node && around.operator === "=") {
    const value = textOf(tree, around.right);
    if (up?.up?.up?.node.type === "LabeledStatement") {
      const label = up.up.up.node.label.name;
      return finding("annotation", "", `const ${label} = ${value};`, { name: label });
    }
    const times = tree.visits.filter(
      ({ node: other }) =>
        other.type === "AssignmentExpression" &&
        other.left.type === "Identifier" &&
        other.left.name === name,
    );
    return finding("undeclared", "", `${times.length > 1 ? "let" : "const"} ${name} = ${value};`, {
      name,
    });
  }
  return undefined;
}

/** `for (const i of range(n))`. */
function overRange(
  call: CallExpression | NewExpression,
  up: Visit | undefined,
  known: Known,
): Finding | undefined {
  const loop = up?.up?.node;
  const found = pythonCall(call, known);
  if (loop?.type !== "ForOfStatement" || !found) return found;
  const name = textOf(known.tree, loop.left).replace(/^\w+ /, "").replace(/;$/, "");
  const right = found.why.params.right.replace(/\bi\b/g, name);
  return { ...found, why: { ...found.why, params: { ...found.why.params, right } } };
}
