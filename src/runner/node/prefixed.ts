import { spawnSync } from "node:child_process";

type CommandLine = [string, ...string[]];

/** Errors of a system that is short of memory, processes or open files, and may soon not be. */
const passing = ["EAGAIN", "ENOMEM", "EMFILE", "ENFILE"];

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

/** Whether the program runs; undefined if the system could not start any process. */
function tried(program: string, options: readonly string[]): boolean | undefined {
  const ran = spawnSync(program, [...options, "/bin/true"], { stdio: "ignore" });
  const error: NodeJS.ErrnoException | undefined = ran.error;
  return passing.includes(error?.code ?? "") ? undefined : ran.status === 0;
}
