let loaded: Promise<void> | undefined;

/**
 * Turns on the styles of figures, which a page without figures does not load.
 *
 * @throws {Error} (rejects) if they cannot be loaded
 */
export function figureStyles(): Promise<void> {
  return (loaded ??= turnedOn(document.querySelector<HTMLLinkElement>("link[data-figures]")));
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
    loaded = undefined;
    throw error;
  }
}
