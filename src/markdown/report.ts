import type { Data, MdastPluginDefinition } from "satteri";
import type { Problem } from "../cell/types.ts";
import { inOneLine, visible } from "../cell/visible.ts";
import { fileOf, isInBook, type Document } from "./place.ts";

interface Reporter extends Document {
  readonly data: Data;
}

/**
 * Reports a problem of the document. The plugin then continues, so that one pass finds all
 * problems.
 */
export function report(ctx: Reporter, line: number, message: string): void {
  reportedIn(ctx.data).push({ file: fileOf(ctx), line, message: inOneLine(message) });
}

/**
 * Reports what a page of the book must not contain. In other pages it is only a warning: the plugin
 * leaves out or replaces what cannot be shown. Many warnings of one kind are counted.
 */
export function warn(ctx: Reporter, line: number, message: string, kind?: Problem["kind"]): void {
  const file = fileOf(ctx);
  const problem: Problem = { file, line, message: inOneLine(message) };
  reportedIn(ctx.data).push(isInBook(file) ? problem : { ...problem, warning: true, kind });
}

/** The problems reported for a document so far; its plugins share `data`. */
export function reportedIn(data: Data): Problem[] {
  return (data.problems ??= []) as Problem[];
}

/**
 * The last plugin: throws an error that lists all problems of the document, if there are any besides
 * warnings.
 *
 * @param refuses whether a file with problems must not be shown
 * @param strict whether warnings are errors
 */
export function refuse(refuses: (file: string) => boolean, strict = false): MdastPluginDefinition {
  return {
    name: "refuse",
    after(_, ctx) {
      const problems = reportedIn(ctx.data).filter(({ warning }) => strict || !warning);
      if (problems.length === 0 || !refuses(fileOf(ctx))) return;
      const lines = problems.map(({ file, line, message }) => `${file}:${line}: ${message}`);
      // A stack of the site's code would not help the author.
      throw Object.assign(new Error(visible(lines.join("\n"))), { stack: "" });
    },
  };
}
