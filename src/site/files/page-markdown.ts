import { cellsOf } from "../../cell/fences/fence.ts";
import { fences } from "../../cell/fences/fences.ts";
import { roleOf } from "../../cell/fences/role.ts";
import type { Cell, Fence } from "../../cell/types.ts";
import { t } from "../../i18n/index.ts";
import type { Lang } from "../../i18n/index.ts";
import { bodyOf } from "../../markdown/body.ts";
import { addressOf } from "../../markdown/images/image-addresses.ts";
import { imagePath, isImage } from "../../markdown/images/image-files.ts";
import { glossaryPath } from "../addresses/routes.ts";

/** The parts of which the Markdown of a page consists. */
export interface PageSource {
  lang: Lang;
  file: string;
  title: string;
  /** The facts below its title, such as its date. */
  facts: readonly string[];
  source: string;
  /** The source of its translation, from which `same` cells take their code. */
  translation?: string;
}

/**
 * A page as plain Markdown for other programs: with its title, its cells as code, output and twin,
 * absolute addresses, and without the marks that only this site knows.
 *
 * @param absolute returns the absolute address of one that the author wrote
 */
export function pageMarkdown(page: PageSource, absolute: (written: string) => string): string {
  const body = bodyOf(page.source);
  const lines = body.split(/\r?\n/);
  const cells = new Map(cellsOf(page.file, body).cells.map((cell) => [cell.line, cell]));
  const others = page.translation ? cellsOf("", page.translation).cells : [];
  const out: string[] = [];
  let at = 0;
  for (const fence of fences(body)) {
    out.push(text(lines.slice(at, fence.line - 1).join("\n"), page, absolute));
    out.push(fenced(fence, cells.get(fence.line), others, page.lang));
    at = fence.end;
  }
  out.push(text(lines.slice(at).join("\n"), page, absolute));
  const head = [`# ${page.title}`, page.facts.join(" · ")].filter(Boolean).join("\n\n");
  return `${head}\n\n${out.join("\n").trim()}\n`.replace(/\n{3,}/g, "\n\n");
}

function fenced(fence: Fence, cell: Cell | undefined, others: readonly Cell[], lang: Lang): string {
  const role = roleOf(fence);
  // Outputs and twins are written with their cells.
  if (role === "output" || role === "twin") return "";
  if (!cell) return block(`${fence.lang} ${fence.meta}`.trim(), fence.code);
  const { file, same, from } = cell.options;
  if (from !== undefined) return `\`${file}\`: [${from}.md](${from}.md)\n`;
  const source = same ? others.find(({ options }) => options.file === file) : undefined;
  const output = cell.output ?? source?.output;
  const twin = cell.twin ?? source?.twin;
  return [
    `\`${file}\`:\n`,
    block("ts", source?.code ?? cell.code),
    ...(output ? [`\n${t(lang, "markdown.output")}:\n`, block("text", output.code)] : []),
    ...(twin ? [`\n${t(lang, "markdown.twin")}:\n`, block("python", twin.code)] : []),
    "",
  ].join("\n");
}

/** A code block whose marks are longer than any in its code. */
function block(info: string, code: string): string {
  const longest = Math.max(
    2,
    ...Array.from(code.matchAll(/^ {0,3}(`+)/gm), ([, mark]) => mark.length),
  );
  const mark = "`".repeat(longest + 1);
  return `${mark}${info}\n${code}\n${mark}`;
}

/** What is written anew between code blocks; code in a line is matched so that it stays as it is. */
const written = new RegExp(
  [
    "(?<comment><!--[^]*?-->|\\{/\\*[^]*?\\*/\\})",
    "(?<code>(?<!`)(?<ticks>`+)(?!`)(?:[^]*?[^`])?\\k<ticks>(?!`))",
    "(?<start>\\]\\(|^ {0,3}\\[[^\\]\\n]+\\]:\\s+)(?:<(?<spaced>[^>\\n]+)>|(?<url>[^)\\s]+))",
    "(?<attribute>\\s(?:href|src|poster)=)(?<quote>[\"'])(?<value>.*?)\\k<quote>",
  ].join("|"),
  "gm",
);

/** Text between code blocks. */
function text(markdown: string, { file, lang }: PageSource, absolute: (url: string) => string) {
  const plain = file.endsWith(".mdx") ? withoutEscapes(markdown) : markdown;
  const whole = (url: string) => {
    if (url.startsWith("term:")) return absolute(`${glossaryPath(lang)}#${url.slice(5)}`);
    if (/^\/(?!\/)/.test(url)) return absolute(url);
    const isOther = /^(?:[a-z][a-z\d+.-]*:|\/\/|#)/i.test(url) || !isImage(url);
    return isOther ? url : absolute(addressOf(imagePath(url, process.cwd(), file)));
  };
  return plain.replace(written, (all: string, ...rest: unknown[]) => {
    const { comment, start, spaced, url, attribute, quote, value } = rest.at(-1) as Groups;
    if (comment !== undefined) return "";
    if (start !== undefined) return start + whole(spaced ?? url ?? "");
    return attribute === undefined ? all : attribute + quote + whole(value ?? "") + quote;
  });
}

type Groups = Record<
  "comment" | "start" | "spaced" | "url" | "attribute" | "quote" | "value",
  string | undefined
>;

/** Writes `\{` as `{`, which only MDX needs; in code and formulas both are as they were. */
function withoutEscapes(mdx: string): string {
  const kept = /(`+)[^`](?:[^]*?[^`])?\1(?!`)|(\${1,2})[^$]+\2|\\([{}])/g;
  return mdx.replace(kept, (whole, _code, _formula, brace?: string) => brace ?? whole);
}
