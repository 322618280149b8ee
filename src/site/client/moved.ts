/**
 * Leads an anchor of a page that was divided to the part that has it now. The list of parts has the
 * ids of the old headings, so that without scripts such a link leads to the entry in the list.
 */
export function followMoved(): void {
  const list = document.querySelector(".parts");
  const id = list ? decoded(location.hash.slice(1)) : "";
  if (!list || id === "") return;
  const entry = document.getElementById(id);
  if (entry && !list.contains(entry)) return;
  const holder = entry?.closest("li") ?? list.querySelector(`[data-cells~="${CSS.escape(id)}"]`);
  const link = holder?.querySelector("a");
  if (link) location.replace(entry ? link.href : `${link.href}#${id}`);
}

/** A hash without percent signs; empty if it is not encoded well, as in `#100%`. */
function decoded(hash: string): string {
  try {
    return decodeURIComponent(hash);
  } catch {
    return "";
  }
}
