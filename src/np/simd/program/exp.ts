import { WHOLE } from "../../kernels/exact.ts";
import { LIMIT, PER_STEP, STEP_HIGH, STEP_LOW, STEPS } from "../../kernels/exp-steps.ts";
import {
  f64x2Abs,
  f64x2Add,
  f64x2LessThan,
  f64x2Mul,
  f64x2Sub,
  I32,
  i32Add,
  i32Const,
  i32ExtractLow,
  i32LessThan,
  i64x2Add,
  i64x2AllTrue,
  i64x2Const,
  i64x2Shl,
  localGet,
  localSet,
  loop,
  shuffle,
  v128And,
  v128Const,
  v128Load,
  v128Store,
  type Code,
  type Func,
} from "./assembler.ts";
import { bytes, LEFT, TABLE } from "../memory.ts";

const [end, at, within, x, n, r, r2, place, first, second] = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9];
const get = localGet;
const times = (a: Code, value: number) => f64x2Mul(a, v128Const(value));
const plus = (value: number, b: Code) => f64x2Add(v128Const(value), b);

/** r + r²/2 + …, with the terms in the order of the plain function. */
const series = f64x2Add(
  f64x2Add(get(r), f64x2Mul(get(r2), plus(1 / 2, times(get(r), 1 / 6)))),
  f64x2Mul(
    f64x2Mul(get(r2), get(r2)),
    plus(1 / 24, f64x2Mul(get(r), plus(1 / 120, times(get(r), 1 / 720)))),
  ),
);
const power = shuffle(get(first), get(second), 0);
const rest = shuffle(get(first), get(second), 1);

/**
 * e to the power of each number up to `end`, in bytes, by the steps of `expWithin`. In the table,
 * each power is followed by its rest. Returns 0 if a number was NaN or not within the limit; the
 * results are then not valid.
 */
export const exp: Func = {
  params: 2,
  locals: 8,
  result: I32,
  body: [
    localSet(within, i64x2Const(-1)),
    loop(
      [
        localSet(x, v128Load(get(at), bytes(LEFT))),
        localSet(within, v128And(get(within), f64x2LessThan(f64x2Abs(get(x)), v128Const(LIMIT)))),
        localSet(n, plus(WHOLE, times(get(x), PER_STEP))),
        localSet(r, f64x2Sub(get(n), v128Const(WHOLE))),
        // The lower bits of n contain the whole number: its lowest six bits select the power.
        localSet(place, i64x2Shl(v128And(get(n), i64x2Const(STEPS - 1)), 4)),
        localSet(r, f64x2Sub(f64x2Sub(get(x), times(get(r), STEP_HIGH)), times(get(r), STEP_LOW))),
        localSet(r2, f64x2Mul(get(r), get(r))),
        localSet(first, v128Load(i32ExtractLow(get(place), 0), bytes(TABLE))),
        localSet(second, v128Load(i32ExtractLow(get(place), 1), bytes(TABLE))),
        localSet(x, f64x2Add(power, f64x2Add(rest, f64x2Mul(power, series)))),
        // The bits above these six are added to the exponent.
        localSet(n, i64x2Shl(v128And(get(n), i64x2Const(-STEPS)), 46)),
        v128Store(get(at), i64x2Add(get(x), get(n)), bytes(LEFT)),
        localSet(at, i32Add(get(at), i32Const(bytes(2)))),
      ],
      i32LessThan(get(at), get(end)),
    ),
    i64x2AllTrue(get(within)),
  ],
};
