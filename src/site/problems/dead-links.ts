import { existsSync, readlinkSync } from "node:fs";
import { basename, join, relative } from "node:path";
import type { Problem } from "../../schema/index.ts";
import { linksIn } from "../content/content-files.ts";

/**
 * Warns of symbolic links in public/ that lead nowhere, which a build leaves out. Those whose names
 * start with a dot belong to an editor.
 *
 * @param root the project's folder
 */
export function deadLinks(root: string): Problem[] {
  return linksIn(join(root, "public"))
    .filter((link) => !existsSync(link) && !basename(link).startsWith("."))
    .map((link) => {
      const file = relative(root, link).replaceAll("\\", "/");
      const message = `this is a symbolic link to ${readlinkSync(link)}, which leads to no file, so that the site lacks it: put the file itself here, or delete the link`;
      return { file, line: 1, message, warning: true };
    });
}
