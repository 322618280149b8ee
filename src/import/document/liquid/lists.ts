import type { Liquid } from "liquidjs";
import { memberOf } from "./member.ts";

interface Group {
  name: unknown;
  items: unknown[];
}

/** A filter of liquidjs that computes a list in steps. */
type Steps<T> = (this: unknown, list: unknown, ...args: unknown[]) => Generator<unknown, T[]>;

/** Adds the filters that find, sort and group the items of a list as Jekyll does. */
export function addListFilters(engine: Liquid): void {
  // Jekyll compares texts: `where: "featured", "true"` finds `featured: true`.
  engine.registerFilter("where", (list: unknown, key: unknown, wanted: unknown) =>
    membersOf(list).filter((one) => {
      const value = memberOf(one, String(key));
      if (isNone(wanted)) return isNone(value);
      return [value].flat().some((part) => String(part ?? "") === String(wanted));
    }),
  );
  const sort = engine.filters.sort as Steps<unknown>;
  // Items without the key come first, or last if "last" follows the key.
  engine.registerFilter("sort", function* (list: unknown, key: unknown, without: unknown) {
    // A hash, such as all categories, becomes a list of its names, each with its value.
    if (isNone(key) && isHash(list)) return Object.entries(list).toSorted(byName);
    if (isNone(key)) return yield* sort.call(this, list);
    const lacks = (one: unknown) => isNone(memberOf(one, String(key)));
    const others = membersOf(list).filter(lacks);
    const sorted = yield* sort.call(
      this,
      membersOf(list).filter((one) => !lacks(one)),
      key,
    );
    return without === "last" ? [...sorted, ...others] : [...others, ...sorted];
  });
  // The name of a group is a string, "" for items without the key, and each group has a size.
  engine.registerFilter("group_by", (list: unknown, key: unknown) =>
    [...Map.groupBy(membersOf(list), (one) => String(memberOf(one, String(key)) ?? ""))].map(
      ([name, items]) => withSize({ name, items }),
    ),
  );
  const group = engine.filters.group_by_exp as Steps<Group>;
  engine.registerFilter("group_by_exp", function* (list: unknown, ...args: unknown[]) {
    const groups = yield* group.call(this, list, ...args);
    return groups.map(withSize);
  });
}

function byName([one]: [string, unknown], [other]: [string, unknown]): number {
  return one < other ? -1 : 1;
}

function withSize({ name, items }: Group): Group & { size: number } {
  return { name, items, size: items.length };
}

function membersOf(list: unknown): unknown[] {
  if (Array.isArray(list)) return list;
  return isHash(list) ? Object.values(list) : [];
}

function isHash(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isNone(value: unknown): boolean {
  return value === undefined || value === null;
}
