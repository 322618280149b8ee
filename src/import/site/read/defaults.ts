import type { Config } from "./config.ts";
import { matchesGlob } from "./glob.ts";
import { isKeys } from "./yaml.ts";

/**
 * The front matter that the `defaults` of `_config.yml` give a file. The longer path wins; of two
 * equal ones, the one with a type.
 * @param type pages, posts, drafts, or the name of a collection
 */
export function defaultsFor(path: string, type: string, config: Config): Record<string, unknown> {
  let found: Record<string, unknown> = {};
  let last: Config["defaults"][number] | undefined;
  for (const scope of config.defaults) {
    if (!applies(scope, path, type, config)) continue;
    if (!last || precedes(scope, last)) {
      found = merged(found, scope.values);
      last = scope;
    } else {
      found = merged(scope.values, found);
    }
  }
  return found;
}

function precedes(scope: Config["defaults"][number], last: Config["defaults"][number]): boolean {
  if (scope.path.length !== last.path.length) return scope.path.length > last.path.length;
  return scope.type !== undefined || last.type === undefined;
}

function applies(
  scope: Config["defaults"][number],
  path: string,
  type: string,
  { collectionsDir }: Config,
): boolean {
  if (scope.type !== undefined && scope.type !== type) return false;
  if (scope.path === "") return true;
  const paths = [path, path.replace(`${collectionsDir}/`, "")];
  if (!scope.path.includes("*")) {
    return paths.some((one) => one === scope.path || one.startsWith(`${scope.path}/`));
  }
  return paths.some((one) => {
    const steps = one.split("/");
    return steps.some((_, index) => matchesGlob(scope.path, steps.slice(0, index + 1).join("/")));
  });
}

/** Merges as Jekyll does: keys deeply, lists one after the other; the second wins, unless it is empty. */
export function merged(
  first: Record<string, unknown>,
  second: Record<string, unknown>,
): Record<string, unknown> {
  const result = { ...first };
  for (const [key, value] of Object.entries(second)) {
    const before = result[key];
    if (isKeys(before) && isKeys(value)) result[key] = merged(before, value);
    else if (Array.isArray(before) && Array.isArray(value)) {
      result[key] = [...new Set([...before, ...value])];
    } else result[key] = value ?? before ?? null;
  }
  return result;
}
