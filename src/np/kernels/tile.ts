import {
  assemble,
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
} from "./assembler.ts";

/*
 * The heart of a large matrix product, two numbers to an instruction (SIMD): a tile of four rows and
 * four columns grows by the products of four rows of x and four columns of y. Products and sums are
 * rounded one by one, in the order of the plain loop, so both give the same bits.
 */

/** The rows and columns of a tile. */
export const SIDE = 4;

/** How many numbers of each row of x, and column of y, are there room for. */
export const DEPTH = 256;

/** How many rows of x there is room for. */
export const ROWS = 128;

/** Where in the memory, counted in numbers, the tile, y's columns and x's rows stand. */
export const [TILE, Y, X] = [0, SIDE * SIDE, SIDE * SIDE + SIDE * DEPTH];

export interface Tile {
  memory: Float64Array;
  /** Adds to the tile; takes where x's rows start, and where y's columns start and end, in bytes. */
  grow(x: number, y: number, end: number): void;
}

let tile: Tile | undefined;
let refused = false;

/** The tile, compiled when it is first asked for; undefined where WebAssembly is refused. */
export function compiledTile(): Tile | undefined {
  if (tile || refused) return tile;
  try {
    const { exports } = new WebAssembly.Instance(new WebAssembly.Module(program()));
    const { m, f } = exports as { m: WebAssembly.Memory; f: Tile["grow"] };
    tile = { memory: new Float64Array(m.buffer), grow: f };
  } catch {
    refused = true;
  }
  return tile;
}

function program(): Uint8Array<ArrayBuffer> {
  const [x, y, end, left, right, factor, firstSum] = [0, 1, 2, 3, 4, 5, 6];
  const sums = Array.from({ length: 8 }, (_, i) => firstSum + i);
  const bytes = (numbers: number) => 8 * numbers;
  const step = bytes(SIDE);
  return assemble(Math.ceil(bytes(X + ROWS * DEPTH) / 65536), {
    params: 3,
    locals: 3 + sums.length,
    body: [
      ...sums.map((sum, i) => [...i32Const(0), ...v128Load(bytes(2 * i)), ...localSet(sum)]),
      loop(
        [...localGet(y), ...v128Load(0), ...localSet(left)],
        [...localGet(y), ...v128Load(bytes(2)), ...localSet(right)],
        ...sums.flatMap((sum, i) => {
          const row = [...localGet(x), ...v128Load64Splat(bytes(i / 2)), ...localSet(factor)];
          const columns = i % 2 === 0 ? left : right;
          const product = [...localGet(factor), ...localGet(columns), ...f64x2Mul];
          const added = [...localGet(sum), ...product, ...f64x2Add, ...localSet(sum)];
          return i % 2 === 0 ? [row, added] : [added];
        }),
        [...localGet(x), ...i32Const(step), ...i32Add, ...localSet(x)],
        [...localGet(y), ...i32Const(step), ...i32Add, ...localSet(y)],
        [...localGet(y), ...localGet(end), ...i32LessThan],
      ),
      ...sums.map((sum, i) => [...i32Const(0), ...localGet(sum), ...v128Store(bytes(2 * i))]),
    ],
  });
}
