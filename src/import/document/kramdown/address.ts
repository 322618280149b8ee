import { withoutEntities } from "./entities.ts";

/** An address as a browser reads it: without line ends and tabs, and without spaces around it. */
export function readAddress(written: string): string {
  return withoutEntities(written.trim().replace(/[\t\n]/g, ""));
}
