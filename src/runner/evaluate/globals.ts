/**
 * The globals that a cell can use, in the browser's worker and in Node: those of the language, and
 * those of the platform that exist in both and reach nothing outside the run. All others are
 * removed, so that a new global of a browser is not available until it has been reviewed.
 */
const kept = new Set(
  [
    "AggregateError Array ArrayBuffer AsyncDisposableStack Atomics BigInt BigInt64Array",
    "BigUint64Array Boolean DataView Date DisposableStack Error EvalError FinalizationRegistry",
    "Float16Array Float32Array Float64Array Function Infinity Int16Array Int32Array Int8Array Intl",
    "Iterator JSON Map Math NaN Number Object Promise Proxy RangeError ReferenceError Reflect RegExp",
    "Set String SuppressedError Symbol SyntaxError Temporal TypeError URIError",
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

/** Prototypes that other objects share. */
const shared = [globalThis.EventTarget?.prototype, Object.prototype];

/**
 * Removes the other globals from the global object and its prototypes. Code that needs one of them
 * fails in the same way on both hosts. In the browser, the sandbox's policy is a second protection.
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
