import { BuiltSite } from "./built-site.ts";
import { Programs } from "./programs.ts";
import type { Traces } from "./traces.ts";

/** The names of the tests whose inputs are byte for byte the same as when they passed. */
export function recalledTests(traces: Traces): string[] {
  const sites = new Map<string, BuiltSite>();
  const programs = new Programs();
  return Object.entries(traces)
    .filter(([, { spec, program, dist, uses }]) => {
      const site = known(sites, dist, () => new BuiltSite(dist));
      return (
        programs.digestOf(spec) === program &&
        Object.entries(uses).every(([use, digest]) => site.digestOf(use) === digest)
      );
    })
    .map(([name]) => name);
}

function known<T>(map: Map<string, T>, key: string, make: () => T): T {
  const value = map.get(key) ?? make();
  map.set(key, value);
  return value;
}
