import { spawnSync } from "node:child_process";

const unshare = "/usr/bin/unshare";
const options = ["--map-current-user", "--net", "--"];
let offered: boolean | undefined;

/**
 * Returns a command line whose program has no network. This works on Linux, in a separate network
 * namespace, if the system allows it; elsewhere the command line is returned unchanged.
 */
export function offline([command, ...rest]: readonly [string, ...string[]]): [string, ...string[]] {
  offered ??= spawnSync(unshare, [...options, "/bin/true"], { stdio: "ignore" }).status === 0;
  return offered ? [unshare, ...options, command, ...rest] : [command, ...rest];
}
