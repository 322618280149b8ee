import {
  f64x2Add,
  f64x2Mul,
  i32Add,
  i32Const,
  i32LessThan,
  localGet,
  localSet,
  loop,
  v128Load,
  v128Load64Splat,
  v128Store,
  type Func,
} from "./assembler.ts";
import { bytes, SIDE, TILE } from "../memory.ts";

const [x, y, end, left, right, factor, firstSum] = [0, 1, 2, 3, 4, 5, 6];
const sums = Array.from({ length: 8 }, (_, i) => firstSum + i);
const next = (at: number) => localSet(at, i32Add(localGet(at), i32Const(bytes(SIDE))));

/**
 * The inner loop of a large matrix product: adds the products of four rows of x and four columns of
 * y to a tile of four rows and four columns. The parameters are the start of x's rows, and the
 * start and end of y's columns, in bytes.
 */
export const grow: Func = {
  params: 3,
  locals: 3 + sums.length,
  body: [
    ...sums.map((sum, i) => localSet(sum, v128Load(i32Const(bytes(TILE)), bytes(2 * i)))),
    loop(
      [
        localSet(left, v128Load(localGet(y))),
        localSet(right, v128Load(localGet(y), bytes(2))),
        ...sums.flatMap((sum, i) => {
          const row = localSet(factor, v128Load64Splat(localGet(x), bytes(i / 2)));
          const product = f64x2Mul(localGet(factor), localGet(i % 2 === 0 ? left : right));
          const added = localSet(sum, f64x2Add(localGet(sum), product));
          return i % 2 === 0 ? [row, added] : [added];
        }),
        next(x),
        next(y),
      ],
      i32LessThan(localGet(y), localGet(end)),
    ),
    ...sums.map((sum, i) => v128Store(i32Const(bytes(TILE)), localGet(sum), bytes(2 * i))),
  ],
};
