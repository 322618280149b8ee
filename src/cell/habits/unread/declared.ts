import type { Kind } from "../kinds.ts";

/** Finds the kinds of declared names in a text that cannot be parsed. */
export function declaredIn(text: string): (name: string) => Kind {
  const declared =
    /\b(?<name>\w{1,50})(?:: [^=\n]{1,50})? ?= ?(?<value>["'[`{]|np\.array|np\.zeros|np\.ones|np\.arange|np\.linspace)/g;
  const kinds = new Map<string, Kind>();
  for (const { groups } of text.matchAll(declared)) {
    if (groups) kinds.set(groups.name, kindOf(groups.value));
  }
  return (name) => kinds.get(name);
}

function kindOf(start: string): Kind {
  if (start === "[") return "list";
  if (start === "{") return "object";
  return start.startsWith("np.") ? "array" : "text";
}
