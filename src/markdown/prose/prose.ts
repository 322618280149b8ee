import { pathToFileURL } from "node:url";
import { satteriHeadingIdsPlugin } from "@astrojs/markdown-satteri";
import { markdownToHtml, mdxToJs, type Data, type MdastPluginEntry } from "satteri";
import type { Problem } from "../../cell/types.ts";
import { crowdedIn } from "../crowded.ts";
import { withPrices } from "../dollars.ts";
import { features } from "../features.ts";
import { imagesReadBy } from "../images/image-html.ts";
import { usedByAll } from "../math/katex/used.ts";
import type { UsedByFormulas } from "../math/katex/used.ts";
import { formulasIn } from "../math/math.ts";
import { outlineOf, type Section } from "../outline/outline.ts";
import { passagesOf, type Passage } from "./passages.ts";
import { fileOf, isInBook } from "../place.ts";
import { isTooDeep } from "../too-deep.ts";
import { reportedIn } from "../report.ts";

/** The results of reading a page's text, without its cells. */
export interface Prose {
  /** The problems in the text. */
  problems: Omit<Problem, "file">[];
  /** The ids that links can point to: those of headings, of cells and of the page's own HTML. */
  anchors: string[];
  sections: Section[];
  /** The words of the page, for the search index. */
  passages: Passage[];
  /** The paths of its images relative to the project's folder, also of those that do not exist. */
  images: string[];
  /** What the formulas of the page need. */
  formulas: UsedByFormulas;
}

/**
 * Reads a page's text as it would be rendered, and reports all its problems.
 *
 * @param path the file's path; .mdx or .md
 * @param plugins those of `checkingPlugins`
 */
export async function proseOf(
  path: string,
  source: string,
  plugins: readonly MdastPluginEntry[],
): Promise<Prose> {
  const none = new Set<string>();
  const astro = { frontmatter: {}, headings: [], localImagePaths: none, remoteImagePaths: none };
  const data: Data = { astro };
  const options = {
    features,
    mdastPlugins: plugins,
    hastPlugins: [satteriHeadingIdsPlugin()],
    fileURL: pathToFileURL(path),
    data,
  };
  try {
    const text = withPrices(path, source);
    await (path.endsWith(".mdx") ? mdxToJs(text, options) : markdownToHtml(text, options));
    const headings = data.astro?.headings ?? [];
    return {
      problems: [
        ...reportedIn(data).map(({ file, ...problem }) => problem),
        ...lettersLost(text),
        ...shownAsText(path, source),
      ],
      anchors: [...headings.map(({ slug }) => slug), ...ownIds(text)],
      sections: outlineOf(path, text),
      passages: passagesOf(path, text, headings),
      images: [...imagesReadBy(data)],
      formulas: usedByAll(formulasIn(data)),
    };
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    const [, line = "1", message] = /^(?:(\d+):\d+: )?([^]*)$/.exec(said) ?? [];
    const problem = {
      line: Number(line),
      message: isTooDeep(error) ? tooDeep : `this is not valid MDX: ${message}`,
    };
    return {
      problems: [problem],
      anchors: [],
      sections: [],
      passages: [],
      images: [],
      formulas: usedByAll([]),
    };
  }
}

const tooDeep =
  "the text is nested too deeply, such as quotes in quotes or lists in lists: divide it";

/** Reports what is shown as text because the parser would take too long for it. */
function shownAsText(path: string, source: string): Omit<Problem, "file">[] {
  const crowded = crowdedIn(path, source);
  const deepest = crowded.find(({ marks }) => marks === undefined);
  return crowded.flatMap((one) => {
    const { line, marks } = one;
    if (marks === undefined) return one === deepest ? { line, message: tooDeep } : [];
    const message = `the paragraph that starts here contains ${marks.count} marks of Markdown, such as * and &, and the most that a paragraph of its length can have are ${marks.most}, so that its text is shown as code: divide it by blank lines`;
    const isError = path.endsWith(".mdx") || isInBook(fileOf({ fileURL: pathToFileURL(path) }));
    return isError ? { line, message } : { line, message, warning: true };
  });
}

/** Warns of letters that were lost when a text was decoded, such as in an imported post. */
function lettersLost(text: string): Omit<Problem, "file">[] {
  const index = text.indexOf("\uFFFD");
  if (index < 0) return [];
  const line = text.slice(0, index).split("\n").length;
  const message =
    "the text contains \uFFFD, which replaces letters that were lost: write them again, or save the file as UTF-8";
  return [{ line, message, warning: true }];
}

/**
 * The ids of cells, which are their file names, and those that the author wrote in HTML; old pages
 * write them as names, `<a name="top">`.
 */
function ownIds(text: string): string[] {
  const written =
    /^(?:`{3,}|~{3,})ts live\b.*?\bfile="([^"]+)"|<[^<>]*?\s(?:id|name)=["']([^"']+)["']/gm;
  return Array.from(text.matchAll(written), ([, file, id]) => file ?? id);
}
