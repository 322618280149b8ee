import { parseArgs } from "node:util";
import { slowable, type Slow } from "../../../e2e/slow.ts";

/** What `npm test` was asked to run. */
export interface Asked {
  /** Run everything, without cached results. */
  fresh: boolean;
  /** Test only the content: what it prints, its links, and its cells in a browser. */
  content: boolean;
  /**
   * The position of this machine among those that share the tests: [2, 4] is the second of four.
   */
  shard: [index: number, count: number];
  /** What to slow down in the browser tests. */
  slow?: Slow;
  /** Parts of paths, or words. */
  words: string[];
}

/**
 * Reads the arguments of `npm test`.
 *
 * @throws Error that lists the accepted arguments
 */
export function readArguments(args: string[]): Asked {
  const { values, positionals } = parsed(args);
  const { fresh = false, content = false, shard = "1/1" } = values;
  if (content && positionals.length > 0) {
    throw new Error(`npm test takes --content without words, received: ${positionals.join(" ")}`);
  }
  const slow = slowable.find((one) => one === values.slow);
  if (values.slow !== undefined && !slow) {
    throw new Error(
      `npm test takes --slow=${slowable.join(", ")}, one of these, not ${values.slow}`,
    );
  }
  const [, index, count] = (/^(\d+)\/(\d+)$/.exec(shard) ?? []).map(Number);
  if (!(index >= 1 && index <= count)) {
    throw new Error(`npm test takes --shard=1/4 to --shard=4/4 for four machines, not ${shard}`);
  }
  return { fresh, content, shard: [index, count], ...(slow && { slow }), words: positionals };
}

function parsed(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        ...{ fresh: { type: "boolean" }, content: { type: "boolean" } },
        ...{ shard: { type: "string" }, slow: { type: "string" } },
      },
    });
  } catch {
    const takes =
      "npm test takes --fresh, --content, --shard=1/4, --slow=scripts, and paths or words of test files";
    throw new Error(`${takes}, received: ${args.join(" ")}`);
  }
}
