import type { Data, MdastPluginDefinition } from "satteri";
import type { Problem } from "../cell/types.ts";
import { visible } from "../cell/visible.ts";
import { fileOf, type Document } from "./place.ts";

interface Reporter extends Document {
  readonly data: Data;
}

/**
 * Reports a problem of the document. The plugin then continues, so that one pass finds all
 * problems.
 */
export function report(ctx: Reporter, line: number, message: string): void {
  reportedIn(ctx.data).push({ file: fileOf(ctx), line, message });
}

/** The problems reported for a document so far; its plugins share `data`. */
export function reportedIn(data: Data): Problem[] {
  return (data.problems ??= []) as Problem[];
}

/**
 * The last plugin: throws an error that lists all problems of the document, if there are any.
 *
 * @param refuses whether a file with problems must not be shown
 */
export function refuse(refuses: (file: string) => boolean): MdastPluginDefinition {
  return {
    name: "refuse",
    after(_, ctx) {
      const problems = reportedIn(ctx.data);
      if (problems.length === 0 || !refuses(fileOf(ctx))) return;
      const lines = problems.map(({ file, line, message }) => `${file}:${line}: ${message}`);
      // A stack of the site's code would not help the author.
      throw Object.assign(new Error(visible(lines.join("\n"))), { stack: "" });
    },
  };
}
