import { parseArgs, type ParseArgsConfig } from "node:util";

/** Returns the arguments of a command; ends the process if one is unknown. */
export function commandArguments(command: string, known: readonly string[]): string[] {
  const given = process.argv.slice(2);
  if (given.every((argument) => known.includes(argument))) return given;
  return refuse(command, known.length > 0 ? `only ${known.join(", ")}` : "no arguments");
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
  try {
    return parseArgs(config);
  } catch {
    return refuse(command, takes);
  }
}

/** Ends the process with a message that says what a command takes and what it received. */
export function refuse(command: string, takes: string): never {
  const received = process.argv.slice(2).join(" ");
  console.error(`npm run ${command} takes ${takes}, received: ${received}`);
  process.exit(2);
}
