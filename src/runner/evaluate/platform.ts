type Inspect = (value: unknown, options?: object) => string;

/** The properties that are printed for objects of the platform, in Node and in browsers alike. */
const printed: Record<string, readonly string[]> = {
  AbortController: ["signal"],
  AbortSignal: ["aborted"],
  Blob: ["size", "type"],
  CompressionStream: [],
  CustomEvent: ["type", "defaultPrevented", "cancelable", "detail"],
  DecompressionStream: [],
  Event: ["type", "defaultPrevented", "cancelable"],
  // Node does not let its description of a port be replaced.
  MessageChannel: [],
  ReadableStream: ["locked"],
  TextDecoder: ["encoding", "fatal", "ignoreBOM"],
  TextEncoder: ["encoding"],
  TransformStream: [],
  URL: [
    ...["href", "origin", "protocol", "username", "password", "host", "hostname", "port"],
    ...["pathname", "search", "searchParams", "hash"],
  ],
  WritableStream: ["locked"],
};

const custom = Symbol.for("nodejs.util.inspect.custom");
const waiting = new Set([...Object.keys(printed), "URLSearchParams"]);

/** Makes objects of the platform print alike; Node loads their classes when they are used. */
export function describePlatform(): void {
  for (const name of waiting) {
    const known = Object.getOwnPropertyDescriptor(globalThis, name);
    if (typeof known?.value !== "function" || !known.value.prototype) continue;
    waiting.delete(name);
    const value = name === "URLSearchParams" ? parameters : fields(name, printed[name]);
    Object.defineProperty(known.value.prototype, custom, { value, configurable: true });
  }
}

/** @param platform the name of the class, for an object that hides its own */
function fields(platform: string, keys: readonly string[]) {
  return function (this: object, depth: number | null, options: object, inspect: Inspect): string {
    const name = nameOfClass(this) ?? platform;
    if (depth !== null && depth < 0) return `[${name}]`;
    let found: object;
    try {
      found = Object.fromEntries(keys.map((key) => [key, Reflect.get(this, key)]));
    } catch {
      // The properties of a proxy of such an object, for example, cannot be read.
      found = {};
    }
    return `${name} ${inspect(found, { ...options, depth })}`;
  };
}

function nameOfClass(value: object): string | undefined {
  try {
    const name: unknown = value.constructor.name;
    return typeof name === "string" && name !== "" ? name : undefined;
  } catch {
    // A cell may have replaced the constructor, or made it a getter that throws.
    return undefined;
  }
}

function parameters(this: URLSearchParams, _: unknown, options: object, inspect: Inspect): string {
  const pairs = Array.from(this, (pair) => pair.map((text) => inspect(text, options)).join(" => "));
  return pairs.length === 0 ? "URLSearchParams {}" : `URLSearchParams { ${pairs.join(", ")} }`;
}
