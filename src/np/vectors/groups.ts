import * as np from "../index.ts";
import { factors, fuzz, pair, stream } from "./data.ts";

/** An expression, and NumPy's results for seeds 0, 1, …; written by write.py. */
export interface Group {
  js: string;
  /** How far floats may be off, as write.py explains. */
  tolerance: string;
  expected: string[];
}

/** Parses the groups in write.py's output. */
export function parseGroups(lines: string): Group[] {
  return lines
    .trimEnd()
    .split("\n")
    .map((line): Group => JSON.parse(line));
}

const names = {
  np,
  fuzz,
  pair,
  factors,
  digest,
  change,
  str: String,
  format: np.format,
  stream,
  nan: NaN,
  inf: Infinity,
};

/** A hash of the bytes of many numbers (FNV-1a). */
function digest(result: np.NDArray | number): number {
  const flat =
    typeof result === "number" ? [result] : result.reshape(-1).astype("float64").tolist();
  let hash = 2166136261;
  for (const byte of new Uint8Array(Float64Array.from(flat as number[]).buffer)) {
    hash = Math.imul(hash ^ byte, 16777619) >>> 0;
  }
  return hash;
}

function change(a: np.NDArray, what: (a: np.NDArray) => void): np.NDArray {
  what(a);
  return a;
}

/** The text that write.py writes for the same result. */
function encoded(result: unknown): string {
  if (typeof result === "boolean") return encoded(Number(result));
  if (!(result instanceof np.NDArray)) return Object.is(result, -0) ? "-0" : String(result);
  if (result.ndim === 0) return encoded(result.reshape([1]).astype("float64").at(0));
  const items = result.reshape(-1).astype("float64").tolist() as number[];
  const texts = items.map((x) => (Object.is(x, -0) ? "-0" : String(x)));
  const kind = result.dtype.endsWith("32") ? result.dtype[0].toUpperCase() : result.dtype[0];
  return `${kind}${result.shape.join(",")}:${texts.join(",")}`;
}

function compiled(js: string): (s: number) => unknown {
  const run: Function = new Function(...Object.keys(names), "s", `return ${js}`);
  return (s) => run(...Object.values(names), s);
}

function answer(run: (s: number) => unknown, s: number): string {
  try {
    return encoded(run(s));
  } catch (error) {
    return String(error);
  }
}

/** How far floats may be off. */
interface Tolerance {
  /** In units in the last place. */
  ulps: number;
  /** As a difference. */
  difference: number;
  /** Whether signs may differ. */
  signless: boolean;
}

function parseTolerance(text: string): Tolerance {
  const [, sign, number, exponent] = /^(±?)(\d+(e-\d+)?)$/.exec(text) ?? [];
  if (number === undefined) throw new Error(`write.py explains tolerances; "${text}" is not one`);
  const [ulps, difference] = exponent ? [0, Number(number)] : [Number(number), 0];
  return { ulps, difference, signless: sign === "±" };
}

/** Whether two results are equal; numbers may differ by the tolerance. */
function agrees(actual: string, expected: string, tolerance: Tolerance): boolean {
  if (actual === expected) return true;
  if (/[A-Za-z]Error: /.test(actual + expected)) return false;
  const [ours, theirs] = [actual, expected].map((text) => text.split(/[:,]/));
  return (
    ours.length === theirs.length && ours.every((token, i) => isNear(token, theirs[i], tolerance))
  );
}

function isNear(token: string, expected: string, { ulps, difference, signless }: Tolerance) {
  if (token === expected) return true;
  const [x, y] = [token, expected]
    .map((text) => Number(text.replace("inf", "Infinity")))
    .map((value) => (signless ? Math.abs(value) : value));
  if (Number.isNaN(x)) return token === "NaN" && expected === "nan";
  const unit = 2 ** (Math.floor(Math.log2(Math.abs(y))) - 52);
  // Rounded numbers that differ by the last digit are themselves not exact.
  const allowed = Math.max(ulps * unit, difference * (1 + 1e-6));
  return Object.is(x, y) || (allowed > 0 && Math.abs(x - y) <= allowed);
}

/** The cases in which np's result differs from NumPy's. */
export function disagreements({ js, tolerance, expected }: Group) {
  const run = compiled(js);
  const allowed = parseTolerance(tolerance);
  return expected
    .map((theirs, s) => ({ js, s, theirs, ours: answer(run, s) }))
    .filter(({ ours, theirs }) => !agrees(ours, theirs, allowed));
}
