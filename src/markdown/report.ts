import type { Data, MdastPluginDefinition } from "satteri";
import type { Problem } from "../cell/types.ts";
import { visible } from "../cell/visible.ts";
import { fileOf, type Document } from "./place.ts";

interface Reporter extends Document {
  readonly data: Data;
}

/** Notes a problem of the document. The plugin goes on, so that one reading finds all of them. */
export function report(ctx: Reporter, line: number, message: string): void {
  reportedIn(ctx.data).push({ file: fileOf(ctx), line, message });
}

/** What was reported of a document so far; `data` is the one that its plugins share. */
export function reportedIn(data: Data): Problem[] {
  return (data.problems ??= []) as Problem[];
}

/**
 * The last plugin: refuses a document that has problems, with an error that lists all of them.
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
      // An author has no use for a stack of ours.
      throw Object.assign(new Error(visible(lines.join("\n"))), { stack: "" });
    },
  };
}
