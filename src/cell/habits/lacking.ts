import { finding, type Finding } from "./finding.ts";
import { own } from "./own.ts";
import { split } from "./split.ts";

/** Constants of NumPy, with what to write instead. */
const constants: Partial<Record<string, string>> = {
  Inf: "np.inf",
  Infinity: "np.inf",
  PINF: "np.inf",
  infty: "np.inf",
  NINF: "-np.inf",
  NaN: "np.nan",
  NAN: "np.nan",
  newaxis: "null",
  e: "Math.E",
  PI: "np.pi",
  ndarray: "np.NDArray",
};

/** Types of NumPy, with the type of `np` that is most like each. */
const types: Partial<Record<string, string>> = Object.fromEntries(
  Object.entries({
    bool: "bool bool_ bool8",
    int32: "int32 intc",
    int64:
      "int64 int int_ intp longlong int8 int16 uint8 uint16 uint32 uint64 uint byte ubyte short long",
    float32: "float32 single float16 half",
    float64: "float64 float float_ double longdouble",
  }).flatMap(([type, names]) => names.split(" ").map((name) => [name, `"${type}"`])),
);

/** What to write for a constant or a type of NumPy that `np` does not have. */
export function constantOfNumPy(local: string, name: string): string | undefined {
  return own(constants, name)?.replace(/\bnp\b/, local) ?? own(types, name);
}

/**
 * What to write for an object of NumPy that makes arrays or indices by brackets, such as
 * `np.c_[a, b]` and `np.mgrid[0:3, 0:3]`.
 */
export function indexedOfNumPy(np: string, name: string, indices: string): string | undefined {
  const parts = split(indices, ",").map((part) => part.trim());
  const isSlice = (part: string) => split(part, ":").length > 1;
  const arrays = parts.map((part) => (isSlice(part) ? arrayOfSlice(np, part) : part));
  switch (name) {
    case "c_":
      return `${np}.column_stack([${arrays.join(", ")}])`;
    case "r_":
      return inOneRow(np, arrays);
    case "mgrid":
    case "ogrid":
      return arrays.length === 1
        ? arrays[0]
        : `${np}.meshgrid(${arrays.join(", ")}, { indexing: "ij" })`;
    case "s_":
    case "index_exp":
      return parts.map((part) => (isSlice(part) ? `"${part}"` : part)).join(", ");
    default:
      return undefined;
  }
}

/** The array of a slice in the brackets of `np.mgrid` or `np.r_`; a step such as 5j is a number of points. */
function arrayOfSlice(np: string, slice: string): string {
  const [start, stop, step] = slice.split(":").map((bound) => bound.trim());
  const points = /^(?<points>\d+)j$/.exec(step ?? "")?.groups?.points;
  if (points) return `${np}.linspace(${start || "0"}, ${stop}, ${points})`;
  return `${np}.arange(${[start || "0", stop, ...(step ? [step] : [])].join(", ")})`;
}

/** Numbers and arrays that follow one another in one array. */
function inOneRow(np: string, parts: readonly string[]): string {
  const arrays: string[] = [];
  let numbers: string[] = [];
  const flush = () => {
    if (numbers.length > 0) arrays.push(`${np}.array([${numbers.join(", ")}])`);
    numbers = [];
  };
  for (const part of parts) {
    if (/^-?[\d.]+(?:e[-+]?\d+)?$/i.test(part)) numbers.push(part);
    else {
      flush();
      arrays.push(part.startsWith("[") ? `${np}.array(${part})` : part);
    }
  }
  flush();
  return arrays.length === 1 ? arrays[0] : `${np}.concatenate([${arrays.join(", ")}])`;
}

/** Translates a call of a function, from the name of np here and the texts of the arguments. */
type Writer = (np: string, args: string[]) => string;

/** An array with one more element, or with those of a list or of another array. */
export function joined(np: string, array: string, value: string): string {
  const list = /^-?[\d.]+$/.test(value) ? `[${value}]` : value;
  const more = list.startsWith("[") ? `${np}.array(${list})` : list;
  return `${np}.concatenate([${array}, ${more}])`;
}

/** Functions of NumPy that `np` does not have, with their translations. */
const functions: Partial<Record<string, Writer>> = {
  append: (np, [a = "a", b = "b"]) => joined(np, a, b),
  asarray: (np, args) => `${np}.array(${args.join(", ")})`,
  copy: (_, [a = "a"]) => `${a}.copy()`,
  ndim: (_, [a = "a"]) => `${a}.ndim`,
  shape: (_, [a = "a"]) => `${a}.shape`,
  size: (_, [a = "a"]) => `${a}.size`,
  count_nonzero: (np, [a = "a"]) => `${np}.sum(${np}.not_equal(${a}, 0))`,
  delete: (np, [a = "a", i = "i"]) =>
    `${np}.concatenate([${a}.slice(0, ${i}), ${a}.slice(${i} + 1)])`,
  dstack: (np, [arrays = "[A, B]"]) => `${np}.stack(${arrays}, { axis: 2 })`,
  row_stack: (np, [arrays = "[A, B]"]) => `${np}.vstack(${arrays})`,
  vdot: (np, args) => `${np}.dot(${args.join(", ")})`,
  absolute: (np, args) => `${np}.abs(${args.join(", ")})`,
  vectorize: (np, [f = "f"]) => `${np}.array([...a].map(${f}))`,
  ...Object.fromEntries(
    ["norm", "inv", "det", "solve", "svd", "eigh", "qr"].map((name): [string, Writer] => [
      name,
      (np, args) => `${np}.linalg.${name}(${args.join(", ")})`,
    ]),
  ),
  ...Object.fromEntries(
    ["rand", "randn", "randint", "shuffle", "permutation"].map((name): [string, Writer] => [
      name,
      (np, args) => `${np}.random.${name}(${args.join(", ")})`,
    ]),
  ),
};

/** What to write for a call of a function of NumPy that `np` does not have. */
export function functionOfNumPy(local: string, name: string, args: string[]): string | undefined {
  const write = own(functions, name);
  if (write) return write(local, args);
  const [x = "x"] = args;
  switch (own(types, name)) {
    case undefined:
      return undefined;
    case '"bool"':
      return `Boolean(${x})`;
    case '"int32"':
    case '"int64"':
      return `Math.trunc(${x})`;
    case '"float32"':
      return `Math.fround(${x})`;
    default:
      return `Number(${x})`;
  }
}

/** The type of `np` that is most like a type of Python or NumPy. */
export function typeOfNumPy(name: string): string | undefined {
  return own(types, name);
}

/** Functions of Matplotlib whose results are axes. */
export const axesOf = /^(?:subplots?|axes|gca|gcf)$/;

export function noAxes(local: string, name: string): Finding {
  const [right, call] = [`${local}.figure();`, `${local}.plot(x, y);`];
  const written = `${local}.${name}`;
  return finding("noAxes", `there is no ${written}; write ${right}`, right, {
    name: written,
    call,
  });
}
