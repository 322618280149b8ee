import { z } from "zod";

/**
 * Checks that no two items of a list have the same text under one of these keys; small and capital
 * letters are the same. It also runs if parts of the list are wrong.
 */
export function distinct(keys: readonly string[], error: string): z.core.$ZodCheck<unknown[]> {
  return z.superRefine<unknown[]>(
    (list, context) => {
      const seen = new Set<string>();
      list.forEach((item, index) => {
        const entries = typeof item === "object" ? Object.entries(item ?? {}) : [];
        for (const [key, text] of entries) {
          if (!keys.includes(key) || typeof text !== "string") continue;
          const name = `${key} ${text.toLowerCase()}`;
          if (seen.has(name)) {
            context.addIssue({ code: "custom", path: [index, key], message: error });
          }
          seen.add(name);
        }
      });
    },
    { when: ({ value }) => Array.isArray(value) },
  );
}
