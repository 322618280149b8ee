import * as node from "node-inspect-extracted";
import { describePlatform } from "./platform.ts";

/** Bundled as the optional module "inspect", for runs that print values other than plain text. */
export { table } from "./table.ts";

export function format(...values: unknown[]): string {
  describePlatform();
  return node.format(...values);
}

export function inspect(value: unknown, options?: object): string {
  describePlatform();
  return node.inspect(value, options);
}
