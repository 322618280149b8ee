import { languageOf as knownLanguage } from "../../../markdown/code/languages.ts";
import type { Block, Span, Tree } from "../kramdown/tree.ts";
import { isPython } from "./python.ts";
import { visit } from "./visit.ts";

/** Tidies the languages of fences, and splits Python from its output. */
export function adaptCode(tree: Tree, changed: (block: Block, message: string) => void): void {
  visit(tree, {
    block(block) {
      if (block.type !== "code") return undefined;
      let above: Block[] = [];
      const behind = /^(\S+)(\s+)(\S.*)$/.exec(block.lang);
      block.lang = languageOf(block);
      const isLanguage = knownLanguage(block.lang) !== undefined;
      if (behind && isCodeBehind(behind[1], behind[2], behind[3])) {
        block.value = `${isLanguage ? behind[3] : behind[0]}\n${block.value}`;
        if (!isLanguage) block.lang = "";
        changed(block, "code after the language of the fence became the first line of the code");
      } else if (behind) {
        const { words, link } = linkIn(behind[3]);
        block.title = titleIn(words, isLanguage ? "" : behind[1]);
        if (!isLanguage && block.title?.startsWith(behind[1])) block.lang = "";
        if (link)
          above = [{ ...placeOf(block), type: "paragraph", children: [link], tight: false }];
      }
      // As Chirpy shows it.
      block.title ??= block.attributes.file;
      if (block.lang === "" && isPython(block.value)) {
        block.lang = "python";
        changed(block, "code without a language is Python, and is highlighted as such");
      }
      const parts = pythonOutput(block.value);
      if (!parts || !/^(?:python3?|py|)$/i.test(block.lang)) return [...above, block];
      changed(block, "the lines from >>> on are now the output of the code above them");
      const { code, output } = parts;
      return [
        ...above,
        { ...block, lang: "python", value: code },
        { ...block, lang: "text", title: undefined, value: output, attributes: {} },
      ];
    },
  });
}

/**
 * Whether the text after the language of a fence is code: it is far from it, ends as code does, or is
 * not after a name.
 */
function isCodeBehind(first: string, gap: string, text: string): boolean {
  if (/^[^\p{L}\p{N}{.:]/u.test(first)) return true;
  return !/^[{\w-]+[=}]/.test(text) && (/\t| {4}/.test(gap) || /[;{]$|\/\/ /.test(text));
}

/**
 * The title among the words after the language of a fence, as in Octopress's `ruby Gemfile`, and not
 * options of other programs, such as `linenos` or `{1,3}`.
 * @param first the word before them, if it is not a language and so belongs to the title
 */
function titleIn(words: string, first: string): string | undefined {
  const named = /(?:^|\s)(?:title|filename|file|name)=(?:"([^"]*)"|'([^']*)'|(\S+))/i.exec(words);
  if (named) return named.slice(1).find((text) => text !== undefined);
  // Octopress has options such as `linenos:false` and `start:5`.
  const title = words.replace(octopressOptions, "").trim();
  return options.test(title) ? undefined : `${first} ${title}`.trim();
}

/** The link that Octopress shows above code, `title https://a.example words`, and the other words. */
function linkIn(words: string): { words: string; link?: Span } {
  const [, title, url, text = "link"] = /^(.*?)(https?:\/\/\S+)(?:\s+(.+))?$/.exec(words) ?? [];
  if (title === undefined || url === undefined || /[={]/.test(title + text)) return { words };
  const children: Span[] = [{ type: "text", value: text, attributes: {} }];
  return { words: title, link: { type: "link", url, title: "", children, attributes: {} } };
}

function placeOf({ line, end }: Block) {
  return { line, end, attributes: {} };
}

const octopressOptions =
  /(?:^|\s)(?:(?:lang|mark|range|class|linenos):\S+|\w+:(?:true|false|\d[\d,-]*))(?=\s|$)/g;

/** Words after the language of a fence that are not a title. */
const options =
  /[={}]|^[^\p{L}\p{N}]*$|^(?:live|twin|line-?nos|line-?numbers?|show-?line-?numbers|number-?lines)\b/iu;

/** `ruby Gemfile`, `{.python}`, `js?x=1`, `c#ㄴ` and `{: .language-js}`. */
function languageOf({ lang, attributes }: Extract<Block, { type: "code" }>): string {
  const [first = ""] = lang.split(/[\s?]/);
  const written = /^\{\.?([\w#+-]+)/.exec(first)?.[1] ?? first;
  const plain = written.replace(/[^\x21-\x7e]+/g, "").replace(/[{}:,;]+.*$/, "");
  const named = /(?:^|\s)(?:language|lang)-([\w#+-]+)/.exec(attributes.class ?? "")?.[1];
  const name = plain || named || "";
  // This site has a language of that name, for what a cell prints.
  return name === "output" ? "text" : name;
}

/**
 * Splits a Python program whose last lines, from the first one that starts with `>>>`, are what it
 * prints. A session of the interpreter, in which `>>>` is before the code, is left as it is.
 */
function pythonOutput(text: string): { code: string; output: string } | undefined {
  const lines = text.split("\n");
  const first = lines.findIndex((line) => /^>>> ?/.test(line));
  if (first <= 0) return undefined;
  const code = lines.slice(0, first).join("\n").trimEnd();
  const marked = lines.slice(first).filter((line) => /^>>>/.test(line));
  const prints = code.match(/\bprint\s*\(/g)?.length ?? 0;
  const isCode = marked.some((line) => /^>>> ?(?:import |from |print\s*\(|def |\w+ = )/.test(line));
  if (code.trim() === "" || isCode || marked.length > Math.max(1, prints)) return undefined;
  const hasPython = prints > 0 || /^(?:import|from|def|class) \w/m.test(code);
  if (!hasPython) return undefined;
  const output = lines.slice(first).map((line) => line.replace(/^>>> ?/, ""));
  return { code, output: output.join("\n").trimEnd() };
}
