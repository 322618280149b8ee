/*
 * Turns a seed into the state of a generator, as NumPy's SeedSequence does, which is based on
 * M. O'Neill's seed_seq_fe: the words of the seed are mixed into a pool of four.
 */
const POOL = 4;

/** Multiplies whole numbers of 32 bits. */
const times = (a: number, b: number) => Math.imul(a, b) >>> 0;

/** A function that hashes one word after the other, each with another constant. */
function hasher(first: number, factor: number): (word: number) => number {
  let constant = first;
  return (word) => {
    const mixed = (word ^ constant) >>> 0;
    constant = times(constant, factor);
    const value = times(mixed, constant);
    return (value ^ (value >>> 16)) >>> 0;
  };
}

function mix(x: number, y: number): number {
  const value = (times(0xca01f9dd, x) - times(0x4973f715, y)) >>> 0;
  return (value ^ (value >>> 16)) >>> 0;
}

/** The words of whole numbers, lowest first. */
function wordsOf(seeds: readonly bigint[]): number[] {
  return seeds.flatMap((seed) => {
    const words: number[] = [];
    for (let rest = seed; rest > 0n || words.length === 0; rest >>= 32n) {
      words.push(Number(rest & 0xffffffffn));
    }
    return words;
  });
}

/** As many numbers of 64 bits as wanted, from whole numbers that are not negative. */
export function stateOf(seeds: readonly bigint[], count: number): bigint[] {
  const entropy = wordsOf(seeds);
  const hash = hasher(0x43b0d7e5, 0x931e8875);
  const pool = Array.from({ length: POOL }, (_, i) => hash(entropy[i] ?? 0));
  for (let from = 0; from < POOL; from++)
    for (let to = 0; to < POOL; to++) if (from !== to) pool[to] = mix(pool[to], hash(pool[from]));
  for (const word of entropy.slice(POOL))
    for (let to = 0; to < POOL; to++) pool[to] = mix(pool[to], hash(word));
  const draw = hasher(0x8b51f9dd, 0x58f38ded);
  const words = Array.from({ length: 2 * count }, (_, i) => BigInt(draw(pool[i % POOL])));
  return Array.from({ length: count }, (_, i) => words[2 * i] | (words[2 * i + 1] << 32n));
}
