/**
 * What an author calls the value at a path: its keys, and the number of an item of a list, counted
 * from 1, with what identifies it.
 *
 * @example nameOf(["menu", 1, "url"], { menu: ["book", { title: "Tags" }] }) // => "url of item 2 (Tags) of menu"
 */
export function nameOf(path: readonly PropertyKey[], data: unknown): string {
  const parts: string[] = [];
  let at = data;
  let keys: string[] = [];
  for (const [index, step] of path.entries()) {
    at = (at as Record<PropertyKey, unknown> | null | undefined)?.[step];
    if (typeof step !== "number") {
      keys.push(String(step));
      continue;
    }
    if (keys.length > 0) parts.unshift(keys.join("."));
    keys = [];
    const label = labelOf(at, path[index + 1]);
    parts.unshift(`item ${step + 1}${label === undefined ? "" : ` (${label})`}`);
  }
  if (keys.length > 0) parts.unshift(keys.join("."));
  return parts.join(" of ");
}

/** How long a label can be. */
const most = 40;

/**
 * What identifies an item, except the value that is wrong.
 *
 * @param wrong the key of that value
 */
function labelOf(item: unknown, wrong: PropertyKey | undefined): string | undefined {
  if (typeof item !== "object" || item === null) return undefined;
  const { id, title } = item as { id?: unknown; title?: unknown };
  const names = typeof title === "object" && title !== null ? Object.values(title) : [title];
  return [...(wrong === "id" ? [] : [id]), ...(wrong === "title" ? [] : names)].find(
    (name): name is string => typeof name === "string" && name !== "" && name.length <= most,
  );
}
