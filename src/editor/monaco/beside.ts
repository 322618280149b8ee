/** Reads a JSON file in the bundle's folder. */
export async function beside<T>(name: string): Promise<T> {
  const response = await fetch(new URL(name, import.meta.url));
  return (await response.json()) as T;
}
