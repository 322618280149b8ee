import { BuiltSite } from "./built-site.ts";
import { programDigest } from "./program.ts";
import type { Traces } from "./traces.ts";

/** The names of the tests whose inputs are byte for byte the same as when they passed. */
export function recalledTests(traces: Traces): string[] {
  const sites = new Map<string, BuiltSite>();
  const programs = new Map<string, string>();
  return Object.entries(traces)
    .filter(([, { spec, program, dist, uses }]) => {
      const site = known(sites, dist, () => new BuiltSite(dist));
      return (
        known(programs, spec, () => programDigest(spec)) === program &&
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
