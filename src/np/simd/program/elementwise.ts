import {
  f64x2Abs,
  f64x2Add,
  f64x2Div,
  f64x2Mul,
  f64x2Neg,
  f64x2Sqrt,
  f64x2Sub,
  i32Add,
  i32Const,
  i32LessThan,
  localGet,
  localSet,
  loop,
  v128Const,
  v128Load,
  v128Store,
  type Code,
  type Func,
} from "./assembler.ts";
import { bytes, LEFT, RIGHT, STRIDE } from "../memory.ts";

const [end, at] = [0, 1];

/** A function that applies an operation to each pair of numbers, up to `end`, in bytes. */
function each(operation: (left: Code, right: Code) => Code): Func {
  const place = localGet(at);
  return {
    params: 2,
    locals: 0,
    body: [
      loop(
        [
          ...[0, 2, 4, 6].map((i) => {
            const left = v128Load(place, bytes(LEFT + i));
            const right = v128Load(place, bytes(RIGHT + i));
            return v128Store(place, operation(left, right), bytes(LEFT + i));
          }),
          localSet(at, i32Add(place, i32Const(bytes(STRIDE)))),
        ],
        i32LessThan(place, localGet(end)),
      ),
    ],
  };
}

export const elementwise = {
  add: each(f64x2Add),
  subtract: each(f64x2Sub),
  multiply: each(f64x2Mul),
  multiplyIntegers: each((x, y) => f64x2Add(f64x2Mul(x, y), v128Const(0))),
  divide: each(f64x2Div),
  negative: each(f64x2Neg),
  absolute: each(f64x2Abs),
  sqrt: each(f64x2Sqrt),
};
