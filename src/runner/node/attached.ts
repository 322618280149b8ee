import { prefixed } from "./prefixed.ts";

/**
 * Returns a command line whose program is killed when this process ends in any way, even by
 * SIGKILL. This works on Linux, where the system can do so; elsewhere the command line is returned
 * unchanged.
 */
export const attached = prefixed("/usr/bin/setpriv", ["--pdeathsig", "KILL", "--"]);
