/**
 * Resolves like the promise, such as that of a loading file.
 *
 * @throws the signal's reason (rejects) as soon as it aborts
 */
export function unlessAborted<T>(promise: Promise<T>, signal?: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const abort = () => reject(signal?.reason as Error);
    if (signal?.aborted) abort();
    signal?.addEventListener("abort", abort, { once: true });
    promise.then(resolve, reject);
  });
}
