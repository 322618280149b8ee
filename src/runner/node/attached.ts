import { spawnSync } from "node:child_process";

const setpriv = "/usr/bin/setpriv";
const options = ["--pdeathsig", "KILL", "--"];
let offered: boolean | undefined;

/**
 * Returns a command line whose program is killed when this process ends in any way, even by
 * SIGKILL. This works on Linux, where the system can do so; elsewhere the command line is returned
 * unchanged.
 */
export function attached([command, ...rest]: readonly [string, ...string[]]): [
  string,
  ...string[],
] {
  offered ??= spawnSync(setpriv, [...options, "/bin/true"], { stdio: "ignore" }).status === 0;
  return offered ? [setpriv, ...options, command, ...rest] : [command, ...rest];
}
