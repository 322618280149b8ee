import { finding, type Finding } from "./finding.ts";
import { own } from "./own.ts";

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
