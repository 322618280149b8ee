import { sites } from "../../../e2e/sites.ts";
import { buildTests, contentTests } from "./apart.ts";
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
  /** Whether its result depends on the Python that is installed. */
  python?: boolean;
  /** The folder that it writes. */
  output?: string;
  /** The names of the steps that must pass before it starts. */
  needs?: string[];
}

/** Type checks and the other unit tests do not read the content. */
const programs = [".", ":!content", ":!public"];

/** The native compiler checks all modules in a third of the time, but cannot read `.astro` files. */
const types: Step = {
  name: "types",
  command: [
    "astro check --tsconfig tsconfig.astro.json --minimumFailingSeverity warning",
    "node node_modules/typescript-native/bin/tsc --noEmit",
  ].join(" && "),
  inputs: programs,
};

const cells: Step = {
  name: "cells, twins, languages",
  command: "node src/cli/check.ts --published",
};

const mutations: Step = {
  name: "mutations of outputs",
  command: "node src/cli/mutate.ts --seed=1 --count=40 --only=outputs",
  needs: [cells.name],
};

/** What a build of any content depends on. */
const builder = [
  ...["astro.config.mjs", "src", "LICENSE", "package-lock.json", "tsconfig.json"],
  ":!src/**/*.test.ts",
];

/** The site at the root of a host. */
const [root] = sites;

/** The build recalls what the steps before it computed and cached. */
const build: Step = {
  name: "build",
  command: `astro build --outDir ${root.dist}`,
  env: { BASE_PATH: root.base, BROWSER_RESULTS: "ignore" },
  inputs: [...builder, "content", "public"],
  output: root.dist,
  needs: [cells.name],
};

/** Builds the small blog of e2e/blog, for the root of a host and for a folder below it. */
const blog: Step = {
  name: "builds of the small blog",
  command: "node e2e/blog/build.ts",
  inputs: [...builder, "e2e/blog", "e2e/sites.ts", "bench/build/copy.ts", ":!e2e/blog/*.test.ts"],
  output: "dist-blog",
  needs: [build.name],
};

/** @param files test files; empty for all that need neither the content nor a built site */
const units = (files: readonly string[] = []): Step => {
  const chosen = files.length > 0 ? files : ["--project=stateful --project=pure src e2e/engines/"];
  return {
    name: "unit tests",
    command: ["vitest run", ...chosen].join(" "),
    inputs: contentTests.some((file) => files.includes(file)) ? ["."] : programs,
    python: true,
    needs: files.some((file) => file.startsWith("e2e/")) ? [blog.name] : [],
  };
};

const contentUnits: Step = { ...units(contentTests), name: "unit tests of the content" };

const buildUnits: Step = {
  ...units(buildTests),
  name: "unit tests of builds",
  needs: [build.name],
};

/** The tests that read the files of the built site. */
const weightTests = ["e2e/weight.test.ts", "e2e/search-weight.test.ts"];

const weights: Step = {
  name: "weight of pages and of the search",
  command: ["vitest run", ...weightTests].join(" "),
  inputs: ["."],
  needs: [build.name],
};

/** The tests that read the files of the small blog. */
const blogUnits: Step = { ...units(["e2e/blog/"]), name: "unit tests of the small blog" };

const built = [build, blog].map(({ name }) => name);

const links: Step = { name: "links", command: "node src/cli/links.ts", needs: built };

/** The links of the site at the root of a host alone. */
const contentLinks: Step = { ...links, command: `${links.command} --only=${root.dist}` };

/** @param specs files of e2e; empty for all */
const browser = ({ fresh, shard, slow }: Asked, specs: readonly string[] = []): Step => {
  const options = [...(fresh || slow ? ["--fresh"] : []), `--shard=${shard.join("/")}`];
  return {
    name: "browser tests",
    command: ["node src/cli/testing/browser.ts", ...options, ...specs].join(" "),
    ...(slow && { env: { SLOW: slow } }),
    needs: built,
  };
};

/**
 * All steps of `npm test`. What the browser tests need comes first, since they take longest: the
 * steps beside them keep both processors busy. Of several machines, the first also runs the steps
 * without a browser.
 */
export function allSteps(asked: Asked): Step[] {
  const [index] = asked.shard;
  return index === 1
    ? [
        ...[cells, types, build, blog, browser(asked)],
        ...[buildUnits, units(), mutations, links, contentUnits, weights, blogUnits],
      ]
    : [build, blog, browser(asked)];
}

/**
 * The steps that test any content, also that of a site without this book. Of several machines, the
 * first also runs the steps without a browser.
 */
export function contentSteps(asked: Asked): Step[] {
  const [index] = asked.shard;
  const browsed = browser(asked, ["e2e/cells.spec.ts"]);
  return index === 1 ? [cells, build, contentLinks, browsed] : [build, browsed];
}

/** The steps that run these test files. */
export function stepsFor(files: readonly string[], asked: Asked): Step[] {
  const specs = files.filter((file) => file.endsWith(".spec.ts"));
  const isWeighed = weightTests.some((file) => files.includes(file));
  const tests = files.filter((file) => file.endsWith(".test.ts") && !weightTests.includes(file));
  const blogged = files.some((file) => file.startsWith("e2e/blog/"));
  return [
    ...(specs.length > 0 || isWeighed ? [build] : []),
    ...(blogged ? [blog] : []),
    ...(isWeighed ? [weights] : []),
    ...(tests.length > 0 ? [units(tests)] : []),
    ...(specs.length > 0 ? [browser(asked, specs)] : []),
  ];
}
