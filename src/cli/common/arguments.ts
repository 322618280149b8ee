import { parseArgs, type ParseArgsConfig } from "node:util";
import { reportSystemProblems } from "./system-problem.ts";

/** Returns the arguments of a command; ends the process if one is unknown. */
export function commandArguments(command: string, known: readonly string[]): string[] {
  reportSystemProblems();
  const given = process.argv.slice(2);
  if (given.every((argument) => known.includes(argument))) return given;
  const takes = known.length > 0 ? `only ${known.join(", ")}` : "no arguments";
  const unknown = given.filter((argument) => !known.includes(argument));
  return refuse(command, takes, `unknown: ${unknown.join(" ")}`);
}

/**
 * Reads the options of a command; ends the process if there are others.
 *
 * @param takes the arguments that the command takes, for the message
 */
export function parsedArguments<T extends ParseArgsConfig>(
  command: string,
  takes: string,
  config: T,
): ReturnType<typeof parseArgs<T>> {
  reportSystemProblems();
  try {
    return parseArgs(config);
  } catch (error) {
    // Sentences that follow are advice of Node.
    const [why] = error instanceof Error ? error.message.split(/\. |\n/, 1) : [];
    return refuse(command, takes, why);
  }
}

/**
 * Ends the process with a message that says what a command takes and what it received.
 *
 * @param why what is wrong in that
 */
export function refuse(command: string, takes: string, why?: string): never {
  const received = process.argv.slice(2).join(" ") || "nothing";
  console.error(
    `npm run ${command} takes ${takes}, received: ${received}${why === undefined ? "" : ` (${why})`}`,
  );
  process.exit(2);
}
