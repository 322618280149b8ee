import { prefixed } from "./prefixed.ts";

/**
 * Returns a command line whose program has no network. This works on Linux, in a separate network
 * namespace, if the system allows it; elsewhere the command line is returned unchanged.
 */
export const offline = prefixed("/usr/bin/unshare", ["--map-current-user", "--net", "--"]);
