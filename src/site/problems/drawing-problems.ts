import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { XMLValidator } from "fast-xml-parser";
import type { Problem } from "../../schema/index.ts";
import { wordmarkFile } from "../content/wordmark-file.ts";
import { langs } from "../model/languages.ts";
import { iconIn } from "../views/icon.ts";

/**
 * Reports drawings of the site itself, its title and its icon, that browsers cannot show.
 *
 * @param root the project's folder
 */
export function drawingProblems(root: string, contentDir: string): Problem[] {
  const icon = `public${iconIn(root)?.address}`;
  const drawings = [
    ...langs.map((lang) => ({ file: `${contentDir}/${wordmarkFile(lang)}`, folder: "" })),
    ...(icon.endsWith(".svg") ? [{ file: icon, folder: root }] : []),
  ];
  return drawings.flatMap(({ file, folder }) => {
    const path = join(folder, file);
    const found = existsSync(path) && faultIn(readFileSync(path, "utf8"));
    if (!found) return [];
    const message = `this is not an SVG file that browsers can show: ${found.fault}: correct the file, or export it again`;
    return [{ file, line: found.line, message }];
  });
}

/** What is wrong with the text of an SVG file, and the line; undefined if nothing is. */
function faultIn(text: string): { fault: string; line: number } | undefined {
  const result = XMLValidator.validate(text);
  if (result !== true) return { fault: result.err.msg.replace(/\.$/, ""), line: result.err.line };
  const [, root] = /<([\w:]+)[\s/>]/.exec(text.replaceAll(/<!--[^]*?-->/g, "")) ?? [];
  return root === "svg" ? undefined : { fault: `it starts with <${root}>, not <svg>`, line: 1 };
}
