import type { AnyNode, CallExpression, NewExpression } from "acorn";
import { finding, type Finding, type Known } from "./finding.ts";
import type { Kind } from "./kinds.ts";
import { withMethods } from "./operators.ts";
import { own } from "./own.ts";
import { pythonFunction } from "./python-functions.ts";
import { textOf } from "./tree.ts";

/** Python's names that are no functions, with their translations. */
const values: Partial<Record<string, string>> = {
  True: "true",
  False: "false",
  None: "null",
  self: "this",
  pass: "{}",
  elif: "else if",
};

/** Members of Python's modules that have another name here. */
const renamed: Partial<Record<string, string>> = {
  "random.random": "Math.random()",
  "time.time": "performance.now() / 1000",
  "math.inf": "Infinity",
  "math.nan": "NaN",
  "math.isnan": "Number.isNaN",
  "math.isfinite": "Number.isFinite",
  "math.fabs": "Math.abs",
  "random.uniform": "np.random.uniform",
  "random.choice": "np.random.choice",
  "random.seed": "np.random.seed",
  "copy.copy": "structuredClone",
  "copy.deepcopy": "structuredClone",
  "json.dumps": "JSON.stringify",
  "json.loads": "JSON.parse",
};

/** Other modules of Python, which have no counterpart here. */
const modules = new Set(
  "math random time copy json google os sys re io collections itertools functools operator typing dataclasses abc enum pathlib pickle datetime string shutil glob csv urllib requests statistics decimal fractions pandas pd scipy sklearn torch tensorflow tf keras jax PIL cv2 tqdm sympy seaborn sns __future__".split(
    " ",
  ),
);

/** Whether a module is Python's own or a well-known library of Python. */
export function isPythonModule(name: string): boolean {
  return modules.has(name);
}

/** Returns what to write for a call of Python's `name`; undefined for other names. */
export function pythonCall(
  call: CallExpression | NewExpression,
  known: Known,
): Finding | undefined {
  const { callee } = call;
  if (callee.type !== "Identifier" || known.kinds.bindings.has(callee.name)) return undefined;
  // Keyword arguments, such as `end=""` of print, have no counterpart.
  const args = call.arguments.filter(({ type }) => type !== "AssignmentExpression");
  if (callee.name === "sorted" && hasTexts(args[0], known)) {
    return python(callee.name, `${textOf(known.tree, args[0])}.toSorted()`);
  }
  const kind = args.length > 0 ? kindOfArgument(args[0], known) : undefined;
  const texts = args.map((arg) => argument(arg, known));
  const right = pythonFunction(callee.name, texts, kind);
  return right === undefined ? undefined : python(callee.name, right);
}

/** The kind of an argument; the comparison of an array is to be written as an array. */
function kindOfArgument(node: AnyNode, { kinds }: Known): Kind {
  if (node.type !== "BinaryExpression") return kinds.of(node);
  const parts = [node.left, node.right].map((part) => kinds.of(part));
  return parts.includes("array") ? "array" : kinds.of(node);
}

/** The text of an argument, in which operators on arrays are methods and functions of `np`. */
function argument(node: AnyNode, known: Known): string {
  const text = textOf(known.tree, node);
  if (node.type !== "BinaryExpression" || kindOfArgument(node, known) !== "array") return text;
  return withMethods(known.tree, known.kinds, node) ?? text;
}

/** Whether a value is a list that begins with a text. */
export function hasTexts(node: AnyNode | undefined, { kinds }: Known): boolean {
  const name = node?.type === "Identifier" ? node.name : "";
  const list = name ? kinds.bindings.get(name)?.values[0] : node;
  if (list?.type !== "ArrayExpression") return false;
  const [first] = list.elements;
  return first !== null && first !== undefined && kinds.of(first) === "text";
}

/** Returns what to write for a Python name that is not called. */
export function pythonName(name: string): Finding | undefined {
  const right = own(values, name) ?? pythonFunction(name, []);
  return right === undefined ? undefined : python(name, right);
}

/** Returns what to write for a member of a Python module, such as `math.sqrt`. */
export function pythonModule(module: string, member: string): Finding | undefined {
  const right = own(renamed, `${module}.${member}`) ?? inMath(module, member);
  return right ? python(module, right) : undefined;
}

function python(name: string, right: string): Finding {
  return finding("pythonName", `${name} is Python's; write ${right}`, right, { name });
}

/** The member of `Math` with the name of one of Python's `math`; undefined if there is none. */
function inMath(module: string, member: string): string | undefined {
  const name = /^(?:pi|e)$/.test(member) ? member.toUpperCase() : member;
  return module === "math" && Object.hasOwn(Math, name) ? `Math.${name}` : undefined;
}
