import { spawnSync } from "node:child_process";

const unshare = "/usr/bin/unshare";
const options = ["--map-current-user", "--net", "--"];
let offered: boolean | undefined;

/**
 * A command line whose program has no network. Linux offers that, in a namespace of its own, where
 * the system's administrator allows it; elsewhere the command line is as it was.
 */
export function offline([command, ...rest]: readonly [string, ...string[]]): [string, ...string[]] {
  offered ??= spawnSync(unshare, [...options, "/bin/true"], { stdio: "ignore" }).status === 0;
  return offered ? [unshare, ...options, command, ...rest] : [command, ...rest];
}
