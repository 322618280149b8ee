/** A member of a value by its path, `a.b`; undefined if there is none. */
export function memberOf(of: unknown, path: string): unknown {
  return path
    .split(".")
    .reduce<unknown>(
      (at, step) =>
        typeof at === "object" && at !== null && Object.hasOwn(at, step)
          ? Reflect.get(at, step)
          : undefined,
      of,
    );
}
