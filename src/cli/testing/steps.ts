import { sites } from "../../../e2e/sites.ts";
import type { Asked } from "./arguments.ts";

/** A part of `npm test`. */
export interface Step {
  name: string;
  command: string;
  env?: Record<string, string>;
  /**
   * Git pathspecs of the files that its result depends on, in addition to Node's version. A step
   * that passed is not run again on the same files. Without patterns it always runs.
   */
  inputs?: string[];
  /** The folder that it writes. */
  output?: string;
}

/** The unit tests that read the content; all others contain their own pages. */
const contentTests = ["src/cell/habits/lint/content.test.ts", "src/search/queries.test.ts"];

/** Type checks and the other unit tests do not read the content. */
const programs = [".", ":!content", ":!public"];

const types: Step = {
  name: "types",
  command: "astro check --minimumFailingSeverity warning",
  inputs: programs,
};

/** @param files test files; empty for all */
const units = (files: readonly string[] = []): Step => ({
  name: "units",
  command: ["vitest run", ...files].join(" "),
  inputs: contentTests.some((file) => files.includes(file)) ? ["."] : programs,
});

const content: Step[] = [
  { name: "cells, twins, languages", command: "node src/cli/check.ts" },
  {
    name: "mutations of outputs",
    command: "node src/cli/mutate.ts --seed=1 --count=40 --only=outputs",
  },
];

/** What a build of any content depends on. */
const builder = [
  ...["astro.config.mjs", "src", "LICENSE", "package-lock.json", "tsconfig.json"],
  ":!src/**/*.test.ts",
];

const builds: Step[] = sites
  .filter(({ content }) => content === "own")
  .map(({ base, dist }) => ({
    name: `build at ${base}`,
    command: `astro build --outDir ${dist}`,
    env: { BASE_PATH: base },
    inputs: [...builder, "content", "public"],
    output: dist,
  }));

/** Builds the small blog of e2e/blog for both bases. */
const blog: Step = {
  name: "builds of the small blog",
  command: "node e2e/blog/build.ts",
  inputs: [...builder, "e2e/blog", "e2e/sites.ts", "bench/build/copy.ts", ":!e2e/blog/*.test.ts"],
  output: "dist-blog",
};

const links: Step = { name: "links", command: "node src/cli/links.ts" };

/** @param specs files of e2e; empty for all */
const browser = ({ fresh, shard }: Asked, specs: readonly string[] = []): Step => {
  const options = [...(fresh ? ["--fresh"] : []), `--shard=${shard.join("/")}`];
  return {
    name: "browser",
    command: ["node src/cli/testing/browser.ts", ...options, ...specs].join(" "),
  };
};

/**
 * All steps of `npm test`. Of several machines, the first also runs the steps that need no browser.
 * The builds precede the unit tests, which then find the caches filled.
 */
export function allSteps(asked: Asked): Step[] {
  const [index] = asked.shard;
  return index === 1
    ? [types, ...content, ...builds, blog, links, units(), units(contentTests), browser(asked)]
    : [...builds, blog, browser(asked)];
}

/** The steps that run these test files. */
export function stepsFor(files: readonly string[], asked: Asked): Step[] {
  const specs = files.filter((file) => file.endsWith(".spec.ts"));
  const tests = files.filter((file) => file.endsWith(".test.ts"));
  const blogged = files.some((file) => file.startsWith("e2e/blog/"));
  return [
    ...(specs.length > 0 ? builds : []),
    ...(blogged ? [blog] : []),
    ...(tests.length > 0 ? [units(tests)] : []),
    ...(specs.length > 0 ? [browser(asked, specs)] : []),
  ];
}
