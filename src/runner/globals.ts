/**
 * The globals that a cell has, in the browser's worker as in Node: those of the language, and of
 * the platform what both have and what reaches nothing beyond the run. What is not named here is
 * taken away, so that what a browser brings tomorrow is not open before somebody has looked at it.
 */
const kept = new Set(
  [
    "AggregateError Array ArrayBuffer AsyncDisposableStack Atomics BigInt BigInt64Array",
    "BigUint64Array Boolean DataView Date DisposableStack Error EvalError FinalizationRegistry",
    "Float16Array Float32Array Float64Array Function Infinity Int16Array Int32Array Int8Array Intl",
    "Iterator JSON Map Math NaN Number Object Promise Proxy RangeError ReferenceError Reflect RegExp",
    "Set SharedArrayBuffer String SuppressedError Symbol SyntaxError Temporal TypeError URIError",
    "Uint16Array Uint32Array Uint8Array Uint8ClampedArray WeakMap WeakRef WeakSet decodeURI",
    "decodeURIComponent encodeURI encodeURIComponent escape eval globalThis isFinite isNaN",
    "parseFloat parseInt undefined unescape",

    "AbortController AbortSignal Blob CompressionStream CustomEvent DOMException",
    "DecompressionStream Event EventTarget MessageChannel MessagePort Performance",
    "ReadableStream TextDecoder TextEncoder TransformStream URL URLSearchParams WebAssembly",
    "WritableStream atob btoa clearInterval clearTimeout console performance queueMicrotask self",
    "setInterval setTimeout structuredClone",
  ].flatMap((names) => names.split(" ")),
);

/** What other objects have their methods from too. */
const shared = [globalThis.EventTarget?.prototype, Object.prototype];

/**
 * Takes the other globals away, wherever the global object has them from. What needs one of them
 * fails alike in both hosts; in the browser the sandbox's policy refuses what it protects all the
 * same.
 */
export function takeGlobals(): void {
  let holder: object | null = globalThis;
  while (holder && !shared.includes(holder)) {
    for (const name of Object.getOwnPropertyNames(holder)) {
      if (!kept.has(name)) Reflect.deleteProperty(holder, name);
    }
    holder = Reflect.getPrototypeOf(holder);
  }
}
