import { posix } from "node:path";
import type { OldDocument } from "../old-site.ts";
import { text } from "./config.ts";

/**
 * Whether a page is a line with which a service such as Google verifies the owner of a site: it names
 * its own file, and Jekyll served it without a layout.
 */
export function isOwnerLine({ path, kind, data, source, unpublished }: OldDocument): boolean {
  if (kind !== "page" || unpublished !== undefined || !path.endsWith(".html")) return false;
  const hasLayout = !/^(?:none|nil|null|false)?$/.test(text(data.layout));
  const line = source.trim();
  return !hasLayout && /^[^<{\n]+$/.test(line) && line.includes(posix.basename(path));
}
