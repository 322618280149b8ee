/*
 * As much of a WebAssembly assembler as one loop needs. Instructions have the names of the text
 * format and stand for their bytes. (WebAssembly Specification 2.0, chapter 5, "Binary Format")
 */

type Code = readonly number[];

/** A whole number, seven bits to the byte. */
function unsigned(n: number): Code {
  return n < 128 ? [n] : [(n & 127) | 128, ...unsigned(n >>> 7)];
}

/** Bytes, with their number in front. */
function sized(bytes: Code): Code {
  return [...unsigned(bytes.length), ...bytes];
}

function section(id: number, ...bytes: number[]): Code {
  return [id, ...sized([1, ...bytes])];
}

export const localGet = (local: number): Code => [0x20, local];
export const localSet = (local: number): Code => [0x21, local];
/** A constant below 64. */
export const i32Const = (n: number): Code => [0x41, n];
export const i32Add: Code = [0x6a];
export const i32LessThan: Code = [0x49];
/** Repeats the body for as long as it leaves a number that is not zero. */
export const loop = (...body: Code[]): Code => [0x03, 0x40, ...body.flat(), 0x0d, 0, 0x0b];

// Two float64 side by side; the address is on the stack, `offset` is added to it.
export const v128Load = (offset: number): Code => [0xfd, 0x00, 0, ...unsigned(offset)];
export const v128Load64Splat = (offset: number): Code => [0xfd, 0x0a, 0, ...unsigned(offset)];
export const v128Store = (offset: number): Code => [0xfd, 0x0b, 0, ...unsigned(offset)];
export const f64x2Add: Code = [0xfd, 0xf0, 0x01];
export const f64x2Mul: Code = [0xfd, 0xf2, 0x01];

/** A function of so many i32 parameters, with so many locals of type v128 after them. */
interface Func {
  params: number;
  locals: number;
  body: Code[];
}

/** A module that exports a memory of so many pages of 64 KiB, "m", and a function, "f". */
export function assemble(pages: number, { params, locals, body }: Func): Uint8Array<ArrayBuffer> {
  const [i32, v128, end] = [0x7f, 0x7b, 0x0b];
  const [m, f] = [0x6d, 0x66];
  return Uint8Array.from([
    ...[0, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
    ...section(1, 0x60, params, ...new Array<number>(params).fill(i32), 0),
    ...section(3, 0),
    ...section(5, 0, ...unsigned(pages)),
    ...[7, ...sized([2, 1, m, 2, 0, 1, f, 0, 0])],
    ...section(10, ...sized([1, locals, v128, ...body.flat(), end])),
  ]);
}
