import type { Kind } from "./kinds.ts";
import { joined } from "./lacking.ts";
import { own } from "./own.ts";

/** Translates a call of a Python method to TypeScript. */
type Writer = (object: string, args: string[]) => string;

const [x, key] = ["x", '"key"'];

/** Methods of Python's lists, strings and dictionaries, with their translations. */
const methods: Partial<Record<string, Writer>> = {
  append: (xs, [value = x]) => `${xs}.push(${value})`,
  extend: (xs, [more = "more"]) => `${xs}.push(...${more})`,
  insert: (xs, [index = "0", value = x]) => `${xs}.splice(${index}, 0, ${value})`,
  remove: (xs, [value = x]) => `${xs}.splice(${xs}.indexOf(${value}), 1)`,
  index: (xs, [value = x]) => `${xs}.indexOf(${value})`,
  count: (xs, [value = x]) => `${xs}.filter((x) => x === ${value}).length`,
  copy: (xs) => `[...${xs}]`,
  clear: (xs) => `${xs}.length = 0`,
  items: (d) => `Object.entries(${d})`,
  keys: (d) => `Object.keys(${d})`,
  values: (d) => `Object.values(${d})`,
  get: (d, [name = key, other = "undefined"]) => `${d}[${name}] ?? ${other}`,
  setdefault: (d, [name = key, value = "{}"]) => `(${d}[${name}] ??= ${value})`,
  item: (x) => x,
  pop: (d, [name = key]) => `delete ${d}[${name}]`,
  update: (d, [more = "more"]) => `Object.assign(${d}, ${more})`,
  upper: (s) => `${s}.toUpperCase()`,
  lower: (s) => `${s}.toLowerCase()`,
  strip: (s) => `${s}.trim()`,
  lstrip: (s) => `${s}.trimStart()`,
  rstrip: (s) => `${s}.trimEnd()`,
  startswith: (s, args) => `${s}.startsWith(${args.join(", ")})`,
  endswith: (s, args) => `${s}.endsWith(${args.join(", ")})`,
  find: (s, args) => `${s}.indexOf(${args.join(", ")})`,
  isdigit: (s) => `/^\\d+$/.test(${s})`,
  zfill: (s, [width = "n"]) => `${s}.padStart(${width}, "0")`,
  ljust: (s, [width = "n"]) => `${s}.padEnd(${width})`,
  rjust: (s, [width = "n"]) => `${s}.padStart(${width})`,
  join: (s, [xs = "xs"]) => `${xs}.join(${s})`,
  format: (s, args) => `\`${filled(s.slice(1, -1), args)}\``,
};

/** Methods of texts that a list also has, with another translation. */
const textMethods: Partial<Record<string, Writer>> = {
  capitalize: (s) => `${s}.slice(0, 1).toUpperCase() + ${s}.slice(1)`,
  isalpha: (s) => `/^\\p{L}+$/u.test(${s})`,
  isalnum: (s) => `/^[\\p{L}\\p{N}]+$/u.test(${s})`,
  isspace: (s) => `/^\\s+$/.test(${s})`,
  isupper: (s) => `${s} === ${s}.toUpperCase()`,
  islower: (s) => `${s} === ${s}.toLowerCase()`,
  rfind: (s, args) => `${s}.lastIndexOf(${args.join(", ")})`,
  splitlines: (s) => `${s}.split("\\n")`,
  count: (s, [part = '"a"']) => `${s}.split(${part}).length - 1`,
};

/** Functions of np that NumPy's arrays also have as methods, which those of `np` do not have. */
export const onlyFunctions =
  "any all argpartition compress cumprod nonzero partition prod ptp repeat searchsorted squeeze swapaxes trace".split(
    " ",
  );

/** Methods of NumPy's arrays that are written differently with `np`. */
const arrayMethods: Partial<Record<string, Writer>> = {
  ...Object.fromEntries(
    onlyFunctions.map((name): [string, Writer] => [
      name,
      (A, args) => `np.${name}(${[A, ...args].join(", ")})`,
    ]),
  ),
  ravel: (A) => `${A}.reshape(-1)`,
  item: (A, [i = "0"]) => `${A}.reshape(-1).at(${i})`,
  fill: (A, [value = "0"]) => `np.copyto(${A}, ${value})`,
  sort: (A) => `np.sort(${A})`,
  subtract: (A, args) => `${A}.sub(${args.join(", ")})`,
  multiply: (A, args) => `${A}.mul(${args.join(", ")})`,
  divide: (A, args) => `${A}.div(${args.join(", ")})`,
  append: (A, [value = "b"]) => joined("np", A, value),
  push: (A, [value = "b"]) => joined("np", A, value),
  map: (A, args) => `[...${A}].map(${args.join(", ")})`,
  forEach: (A, args) => `[...${A}].forEach(${args.join(", ")})`,
};

/** Returns what to write for a method that a value does not have; undefined if unknown. */
export function pythonMethod(
  object: string,
  name: string,
  args: string[],
  kind: Kind,
): string | undefined {
  if (kind === "array") return own(arrayMethods, name)?.(object, args);
  const write = (kind === "text" && own(textMethods, name)) || own(methods, name);
  return write?.(object, args);
}

function filled(text: string, args: readonly string[]): string {
  let next = 0;
  return text.replace(/\{(\d*)(?::([^{}]*))?\}/g, (_, index: string, format?: string) => {
    const arg = args[index ? Number(index) : next++] ?? "x";
    return `\${${format ? `np.format(${arg}, "${format}")` : arg}}`;
  });
}
