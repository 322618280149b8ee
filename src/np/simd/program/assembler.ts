/*
 * The parts of a WebAssembly assembler that these loops need. Instructions are functions named as
 * in the text format; they take their operands and return bytes. (WebAssembly Specification 2.0,
 * chapter 5, "Binary Format")
 */

export type Code = readonly number[];

/** Encodes a whole number, seven bits per byte (LEB128). */
function unsigned(n: number): Code {
  return n < 128 ? [n] : [(n & 127) | 128, ...unsigned(n >>> 7)];
}

/** Like `unsigned`, for a number that may be negative. */
function signed(n: number): Code {
  return n >= -64 && n < 64 ? [n & 127] : [(n & 127) | 128, ...signed(n >> 7)];
}

/** Encodes bytes, preceded by their number. */
function sized(bytes: Code): Code {
  return [...unsigned(bytes.length), ...bytes];
}

/** Encodes a list, preceded by its length. */
function vector(items: readonly Code[]): Code {
  return [...unsigned(items.length), ...items.flat()];
}

function section(id: number, ...items: Code[]): Code {
  return [id, ...sized(vector(items))];
}

function bytesOf(...numbers: number[]): Code {
  return [...new Uint8Array(Float64Array.from(numbers).buffer)];
}

export const localGet = (local: number): Code => [0x20, local];
export const localSet = (local: number, value: Code): Code => [...value, 0x21, local];
export const i32Const = (n: number): Code => [0x41, ...signed(n)];
export const i32Add = (a: Code, b: Code): Code => [...a, ...b, 0x6a];
export const i32LessThan = (a: Code, b: Code): Code => [...a, ...b, 0x49];
export const f64Add = (a: Code, b: Code): Code => [...a, ...b, 0xa0];

/** Runs the body, and repeats it while the condition is not zero. */
export const loop = (body: readonly Code[], condition: Code): Code => {
  return [0x03, 0x40, ...body.flat(), ...condition, 0x0d, 0, 0x0b];
};

// Instructions on two float64 or two int64. `offset` is added to the address.
const simd = (operation: number, ...operands: Code[]): number[] => {
  return [...operands.flat(), 0xfd, ...unsigned(operation)];
};
export const v128Load = (address: Code, offset = 0): Code => {
  return [...simd(0x00, address), 0, ...unsigned(offset)];
};
export const v128Load64Splat = (address: Code, offset = 0): Code => {
  return [...simd(0x0a, address), 0, ...unsigned(offset)];
};
export const v128Store = (address: Code, value: Code, offset = 0): Code => {
  return [...simd(0x0b, address, value), 0, ...unsigned(offset)];
};
export const v128Const = (value: number): Code => [...simd(0x0c), ...bytesOf(value, value)];
export const i64x2Const = (n: number): Code => {
  const bytes = [...new Uint8Array(BigInt64Array.of(BigInt(n)).buffer)];
  return [...simd(0x0c), ...bytes, ...bytes];
};
/** The first numbers, or the second numbers, of two pairs. */
export const shuffle = (a: Code, b: Code, place: 0 | 1): Code => {
  const bytes = (start: number) => Array.from({ length: 8 }, (_, i) => start + 8 * place + i);
  return [...simd(0x0d, a, b), ...bytes(0), ...bytes(16)];
};
export const f64x2ExtractLane = (a: Code, lane: 0 | 1): Code => [...simd(0x21, a), lane];
/** The lower half of an int64. */
export const i32ExtractLow = (a: Code, lane: 0 | 1): Code => [...simd(0x1b, a), 2 * lane];
export const v128And = (a: Code, b: Code): Code => simd(0x4e, a, b);
export const i64x2AllTrue = (a: Code): Code => simd(0xc3, a);
export const i64x2Shl = (a: Code, bits: number): Code => simd(0xcb, a, i32Const(bits));
export const i64x2Add = (a: Code, b: Code): Code => simd(0xce, a, b);
export const f64x2LessThan = (a: Code, b: Code): Code => simd(0x49, a, b);
export const f64x2Abs = (a: Code): Code => simd(0xec, a);
export const f64x2Neg = (a: Code): Code => simd(0xed, a);
export const f64x2Sqrt = (a: Code): Code => simd(0xef, a);
export const f64x2Add = (a: Code, b: Code): Code => simd(0xf0, a, b);
export const f64x2Sub = (a: Code, b: Code): Code => simd(0xf1, a, b);
export const f64x2Mul = (a: Code, b: Code): Code => simd(0xf2, a, b);
export const f64x2Div = (a: Code, b: Code): Code => simd(0xf3, a, b);

/** The type that a function returns. */
export const [I32, F64] = [0x7f, 0x7c];

/** A function: the numbers of its i32 parameters and of its v128 locals, which follow them. */
export interface Func {
  params: number;
  locals: number;
  result?: number;
  body: readonly Code[];
}

/**
 * A module that exports functions by their names, and a memory, "m", of `pages` pages of 64 KiB.
 */
export function assemble(pages: number, functions: Record<string, Func>): Uint8Array<ArrayBuffer> {
  const [type, v128, end] = [0x60, 0x7b, 0x0b];
  const [ofMemory, ofFunction] = [2, 0];
  const name = (text: string) => sized([...text].map((letter) => letter.charCodeAt(0)));
  const list = Object.values(functions);
  const types = list.map(({ params, result }) => {
    const results = result === undefined ? [] : [[result]];
    return [type, ...vector(Array.from({ length: params }, () => [I32])), ...vector(results)];
  });
  const exported = Object.keys(functions).map((key, i) => [...name(key), ofFunction, i]);
  const bodies = list.map(({ locals, body }) => {
    return sized([...vector([[...unsigned(locals), v128]]), ...body.flat(), end]);
  });
  return Uint8Array.from([
    ...[0, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
    ...section(1, ...types),
    ...section(3, ...list.map((_, i) => [i])),
    ...section(5, [0, ...unsigned(pages)]),
    ...section(7, [...name("m"), ofMemory, 0], ...exported),
    ...section(10, ...bodies),
  ]);
}
