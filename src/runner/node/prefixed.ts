import { spawnSync } from "node:child_process";

type CommandLine = [string, ...string[]];

/**
 * Returns a function that puts a program of the system in front of a command line, if the system has
 * the program and permits its options; elsewhere it returns the command line unchanged.
 */
export function prefixed(program: string, options: readonly string[]) {
  let works: boolean | undefined;
  return ([command, ...rest]: Readonly<CommandLine>): CommandLine => {
    works ??= tried(program, options);
    return works === false ? [command, ...rest] : [program, ...options, command, ...rest];
  };
}

/** Whether the program runs; undefined if no process could be started, since memory is short, for example. */
function tried(program: string, options: readonly string[]): boolean | undefined {
  const { status, error } = spawnSync(program, [...options, "/bin/true"], { stdio: "ignore" });
  if (error && (error as NodeJS.ErrnoException).code !== "ENOENT") return undefined;
  return status === 0;
}
