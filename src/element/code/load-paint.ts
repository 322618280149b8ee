let loaded: typeof import("./paint.ts") | undefined;

/**
 * Loads what shows changed code. Whatever changes the code of cells waits for it, so that a change
 * is on screen at once.
 *
 * @throws Error (rejects) if it cannot be loaded
 */
export async function loadPaint(): Promise<typeof import("./paint.ts")> {
  return (loaded ??= await import("./paint.ts"));
}

/** The module that shows changed code, if it has loaded. */
export function loadedPaint(): typeof import("./paint.ts") | undefined {
  return loaded;
}
