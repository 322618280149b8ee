import type { MdastPluginDefinition } from "satteri";
import type { Problem } from "../../cell/types.ts";
import { fileOf } from "../place.ts";
import { report } from "../report.ts";

/**
 * Reports the problems of a page's front matter when the page is rendered.
 *
 * @param problemsOf the problems of a file's front matter
 */
export function frontMatter(
  problemsOf: (file: string) => readonly Problem[],
): MdastPluginDefinition {
  return {
    name: "front-matter",
    before(_, ctx) {
      for (const { line, message } of problemsOf(fileOf(ctx))) report(ctx, line, message);
    },
  };
}
