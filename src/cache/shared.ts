const running = new Map<string, Promise<unknown>>();

/** What `make` makes. Calls under the same key share it while it is being made. */
export function shared<T>(key: string, make: () => Promise<T>): Promise<T> {
  const known = running.get(key) as Promise<T> | undefined;
  if (known) return known;
  const made = make().finally(() => running.delete(key));
  running.set(key, made);
  return made;
}
