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
export async function drawingProblems(root: string, contentDir: string): Promise<Problem[]> {
  const icon = `public${iconIn(root)?.address}`;
  const drawings = [
    ...langs.map((lang) => ({
      file: `${contentDir}/${wordmarkFile(lang)}`,
      folder: "",
      // It becomes a part of the HTML of pages, in which names have no prefix.
      start: /^svg$/,
    })),
    ...(icon.endsWith(".svg") ? [{ file: icon, folder: root, start: /^(?:[\w-]+:)?svg$/ }] : []),
  ];
  const problems = await Promise.all(
    drawings.map(async ({ file, folder, start }) => {
      const path = join(folder, file);
      const found =
        existsSync(path) && (await faultIn(readFileSync(path, "utf8"), start, folder !== ""));
      if (!found) return [];
      const message = `this is not an SVG file that browsers can show: ${found.fault}: correct the file, or export it again`;
      return [{ file, line: found.line, message }];
    }),
  );
  return problems.flat();
}

interface Fault {
  fault: string;
  line: number;
}

/** A tag with its attributes, whose values may contain ">". */
const firstTag = /<([\w:-]+)((?:[\s/](?:[^>"']|"[^"]*"|'[^']*')*)?)>/;

/**
 * What is wrong with the text of an SVG file; undefined if nothing is.
 *
 * @param start matches the name of the first element
 * @param isFile whether browsers open the file itself, which is not a part of a page
 */
async function faultIn(text: string, start: RegExp, isFile: boolean): Promise<Fault | undefined> {
  const result = XMLValidator.validate(text);
  if (result !== true) return { fault: result.err.msg.replace(/\.$/, ""), line: result.err.line };
  const [, root = "", attributes = ""] = firstTag.exec(text.replaceAll(/<!--[^]*?-->/g, "")) ?? [];
  if (!start.test(root)) return { fault: `it starts with <${root}>, not <svg>`, line: 1 };
  // In the HTML of a page, a drawing needs no namespace.
  if (isFile && root === "svg" && !/\sxmlns\s*=/.test(attributes)) {
    return { fault: 'its <svg> has no xmlns="http://www.w3.org/2000/svg"', line: 1 };
  }
  return faultOfDrawing(text);
}

/**
 * What the library that draws SVG files finds wrong with a text as XML, such as unknown entities and
 * text after the end, which the validator accepts.
 */
async function faultOfDrawing(text: string): Promise<Fault | undefined> {
  const { default: sharp } = await import("sharp");
  try {
    await sharp(Buffer.from(text)).metadata();
    return undefined;
  } catch (error) {
    const { line, fault } =
      /XML parse error: .*(?:line |\):)(?<line>\d+).*?: (?<fault>.+)/.exec(String(error))?.groups ??
      {};
    return fault ? { fault: fault.trim(), line: Number(line) } : undefined;
  }
}
