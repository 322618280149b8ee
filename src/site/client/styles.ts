const loaded = new Map<string, Promise<void>>();

/** Adds a stylesheet to the page, once; waits until it applies. */
export function addStyles(address: string): Promise<void> {
  const known = loaded.get(address);
  if (known) return known;
  const link = document.createElement("link");
  link.rel = "stylesheet";
  link.href = address;
  const added = new Promise<void>((resolve, reject) => {
    link.addEventListener("load", () => resolve());
    link.addEventListener("error", () => reject(new Error(`${address} could not be loaded`)));
  });
  added.catch(() => {
    loaded.delete(address);
    link.remove();
  });
  loaded.set(address, added);
  document.head.append(link);
  return added;
}
