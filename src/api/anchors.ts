import { readLibraries } from "./cached.ts";

/**
 * The anchors on each library's page, except those of its groups: "random.choice", "NDArray.shape".
 */
export async function anchors(): Promise<Record<string, string[]>> {
  const libraries = await readLibraries();
  return Object.fromEntries(
    libraries.map(({ name, groups }) => {
      const entries = groups.flatMap((group) => group.entries);
      return [name, entries.flatMap((entry) => [entry, ...entry.members]).map((one) => one.name)];
    }),
  );
}
