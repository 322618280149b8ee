import { exp } from "../kernels/exp.ts";
import { log } from "../kernels/log.ts";

/*
 * The ziggurat method for the standard normal distribution (G. Marsaglia and W. Tsang, 2000), with
 * NumPy's tables: 256 layers of equal area under e^(-x²/2), of which the last begins at TAIL.
 */
const TAIL = 3.6541528853610088;
const AREA = 0.004928673233974652;
const INVERSE_TAIL = 0.2736612373297583;

/** A source of random bits. */
interface Bits {
  /** Draws 64 random bits, into `upper` and `lower`. */
  next(): void;
  readonly upper: number;
  readonly lower: number;
  float(): number;
}

interface Tables {
  /** The right edges of the layers, divided by 2⁵². */
  edges: Float64Array;
  /** Below this whole number, a point is under the curve for certain. */
  safe: Float64Array;
  /** e^(-x²/2) at the edges. */
  heights: Float64Array;
}

let tables: Tables | undefined;

/** Computes the tables from the last layer to the first. */
function makeTables(): Tables {
  const edges = new Float64Array(256);
  const safe = new Float64Array(256);
  const heights = new Float64Array(256);
  let x = TAIL;
  for (let i = 255; i > 0; i--) {
    edges[i] = x;
    heights[i] = exp(-0.5 * x * x);
    // NumPy's table was computed with a less exact exponential function, whose error shows here.
    if (i === 38) heights[i] += 2 ** -53;
    x = Math.sqrt(-2 * log(AREA / x + heights[i]));
  }
  heights[0] = 1;
  edges[0] = AREA / heights[255];
  safe[0] = Math.floor((TAIL / edges[0]) * 2 ** 52);
  for (let i = 2; i < 256; i++) safe[i] = roundHalfEven((edges[i - 1] / edges[i]) * 2 ** 52);
  for (let i = 0; i < 256; i++) edges[i] *= 2 ** -52;
  return { edges, safe, heights };
}

function roundHalfEven(x: number): number {
  return x % 1 === 0.5 ? 2 * Math.round(x / 2) : Math.round(x);
}

/** A random number of the standard normal distribution. */
export function normal(bits: Bits): number {
  tables ??= makeTables();
  const { edges, safe, heights } = tables;
  for (;;) {
    bits.next();
    const { upper, lower } = bits;
    const i = lower & 0xff;
    const place = (upper & 0x1fffffff) * 2 ** 23 + (lower >>> 9);
    const size = place * edges[i];
    const x = lower & 0x100 ? -size : size;
    if (place < safe[i]) return x;
    if (i === 0) return tail(bits, (lower & 0x20000) !== 0);
    const height = (heights[i - 1] - heights[i]) * bits.float() + heights[i];
    if (height < exp(-0.5 * x * x)) return x;
  }
}

/** A random number beyond the last layer's edge. */
function tail(bits: Bits, isNegative: boolean): number {
  for (;;) {
    const x = -INVERSE_TAIL * log(1 - bits.float());
    const y = -log(1 - bits.float());
    if (y + y > x * x) return isNegative ? -(TAIL + x) : TAIL + x;
  }
}
