import {
  F64,
  f64Add,
  f64x2Add,
  f64x2ExtractLane,
  i32Add,
  i32Const,
  i32LessThan,
  localGet,
  localSet,
  loop,
  v128Load,
  v128Store,
  type Func,
} from "./assembler.ts";
import { bytes, LEFT, RIGHT, STRIDE } from "../memory.ts";

const sums = [2, 3, 4, 5];
const [start, end] = [0, 1];
const pair = (i: number) => v128Load(localGet(start), bytes(LEFT + 2 * i));
const forward = localSet(start, i32Add(localGet(start), i32Const(bytes(STRIDE))));
const both = (sum: number) =>
  f64Add(f64x2ExtractLane(localGet(sum), 0), f64x2ExtractLane(localGet(sum), 1));

/**
 * The sum of the numbers from `start` to `end`, in bytes. The number of elements is at least
 * sixteen and a multiple of eight. Uses eight partial sums like the plain `pairwise`.
 */
export const sumRun: Func = {
  params: 2,
  locals: sums.length,
  result: F64,
  body: [
    ...sums.map((sum, i) => localSet(sum, pair(i))),
    forward,
    loop(
      [...sums.map((sum, i) => localSet(sum, f64x2Add(localGet(sum), pair(i)))), forward],
      i32LessThan(localGet(start), localGet(end)),
    ),
    f64Add(f64Add(both(sums[0]), both(sums[1])), f64Add(both(sums[2]), both(sums[3]))),
  ],
};

const [row, size, column, at, sum] = [0, 1, 2, 3, 4];

/**
 * Adds the rows of the left operand, of `row` bytes each and `size` bytes in total, one by one to
 * the row of the right operand.
 */
export const sumDown: Func = {
  params: 4,
  locals: 1,
  body: [
    loop(
      [
        localSet(sum, v128Load(localGet(column), bytes(RIGHT))),
        localSet(at, localGet(column)),
        loop(
          [
            localSet(sum, f64x2Add(localGet(sum), v128Load(localGet(at), bytes(LEFT)))),
            localSet(at, i32Add(localGet(at), localGet(row))),
          ],
          i32LessThan(localGet(at), localGet(size)),
        ),
        v128Store(localGet(column), localGet(sum), bytes(RIGHT)),
        localSet(column, i32Add(localGet(column), i32Const(bytes(2)))),
      ],
      i32LessThan(localGet(column), localGet(row)),
    ),
  ],
};
