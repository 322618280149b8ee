type Name = "editor" | "figures";

const loaded = new Map<Name, Promise<void>>();

/**
 * Turns on styles that the page does not load before they are needed.
 *
 * @throws {Error} (rejects) if they cannot be loaded
 */
export async function laterStyles(name: Name): Promise<void> {
  const link = document.querySelector<HTMLLinkElement>(`link[data-later="${name}"]`);
  const loading = loaded.get(name) ?? turnedOn(link);
  loaded.set(name, loading);
  try {
    await loading;
  } catch (error) {
    loaded.delete(name);
    throw error;
  }
}

async function turnedOn(link: HTMLLinkElement | null): Promise<void> {
  if (!link?.disabled) return;
  const applied = new Promise<void>((resolve, reject) => {
    link.onload = () => resolve();
    link.onerror = () => reject(new Error(`${link.href} could not be loaded`));
  });
  link.disabled = false;
  try {
    await applied;
  } catch (error) {
    link.disabled = true;
    throw error;
  }
}
