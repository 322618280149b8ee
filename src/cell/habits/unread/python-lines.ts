import { own } from "../own.ts";
import {
  definition,
  comprehension,
  forOf,
  condition,
  template,
  indices,
  sliced,
  unpacked,
  type KindOf,
} from "./python-writers.ts";

/**
 * A line of code that cannot be parsed: its text, and the text with masked strings and comments.
 */
export interface Line {
  text: string;
  masked: string;
  kindOf: KindOf;
}

/**
 * A habit of Python in a line: the name of the text that explains it, and what to write instead.
 */
export interface Habit {
  cause: string;
  right: string;
  more?: Record<string, string>;
}

type Groups = Record<string, string | undefined>;

interface Pattern {
  cause: string;
  /** Matches the masked line. `right` receives the unmasked text of its named groups. */
  sign: RegExp;
  right(groups: Groups, line: Line): string;
  more?(groups: Groups): Record<string, string>;
}

const libraries: Partial<Record<string, string>> = {
  numpy: 'import * as np from "np";',
  "matplotlib.pyplot": 'import * as plt from "plt";',
};

/** Patterns of Python's statements and expressions; the first match wins. */
const patterns: readonly Pattern[] = [
  {
    cause: "prompt",
    sign: /^\s*(?:>>>|\.\.\.|In \[\d+\]:) (?<code>.*)$/d,
    right: ({ code = "" }) => code,
  },
  {
    cause: "notebook",
    sign: /^\s*[%!](?<code>(?:matplotlib|pip|conda|time\w*|run|load_ext|config)\b.*)$/d,
    right: () => "",
  },
  {
    cause: "hash",
    sign: /^\s*#(?<comment>.*)$/d,
    right: ({ comment = "" }) => `// ${comment.trim()}`,
  },
  {
    cause: "import",
    sign: /^\s*import (?<module>numpy|matplotlib\.pyplot)(?: as (?<name>\w+))?\s*;?\s*$/d,
    right: ({ module = "", name }) =>
      own(libraries, module)?.replace(/\b(?:np|plt)\b/, (known) => name ?? known) ?? "",
  },
  {
    cause: "importOther",
    sign: /^\s*(?:import|from) (?<module>(?!np\b|nn\b|plt\b|draw\b|live\b)[\w.]+)(?: as \w+)?(?:, ?[\w.]+)*\s*;?\s*$/d,
    right: () => "",
    more: ({ module = "" }) => ({ module }),
  },
  {
    cause: "fromImport",
    sign: /^\s*from (?<module>[\w.]+) import (?<names>[\w, *]+?)\s*;?$/d,
    right: ({ module = "", names = "" }) => {
      const known = own(libraries, module);
      if (known) return known;
      const from = /^(?:np|nn|plt|draw|live)$/.test(module)
        ? module
        : `./${module.replace(/^\.+/, "")}`;
      return names.trim() === "*"
        ? `import * as ${from.replace(/^\.\//, "")} from "${from}";`
        : `import { ${names.trim()} } from "${from}";`;
    },
  },
  {
    cause: "def",
    sign: /^\s*def (?<name>\w+)\s*\((?<params>[^)]*)\)?(?:\s*->\s*[^:]+)?\s*:?/d,
    right: ({ name = "", params = "" }) => definition(name, params),
  },
  {
    cause: "class",
    sign: /^\s*class (?<name>\w+)\s*(?:\((?<base>[^)]*)\)\s*[:{]?|:)/d,
    right: ({ name, base }) =>
      base && base !== "object" ? `class ${name} extends ${base} {` : `class ${name} {`,
  },
  {
    cause: "listComprehension",
    sign: /\[(?<value>[^[\]]+) for (?<name>[\w, ]+) in (?<list>.+?)(?: if (?<test>[^\]]+))?\]/d,
    right: ({ value = "", name = "", list = "", test }, { kindOf }) =>
      comprehension(value, name, list, test, kindOf),
  },
  {
    cause: "forLoop",
    sign: /^\s*for (?<name>[\w, ()]+) in (?<list>.+?)\s*:/d,
    right: ({ name = "", list = "" }, { kindOf }) => forOf(name, list, kindOf),
  },
  {
    cause: "elif",
    sign: /^\s*\}?\s*elif\b\s*(?<test>.+?)\s*[:{]?\s*$/d,
    right: ({ test = "" }) => `} else if (${condition(test)}) {`,
  },
  {
    cause: "block",
    sign: /^\s*(?<word>if|while) (?<test>[^?{]+?)\s*:/d,
    right: ({ word, test = "" }) => `${word} (${condition(test)}) {`,
  },
  {
    cause: "block",
    sign: /^\s*\}?\s*(?<word>else|try|finally)\s*:/d,
    right: ({ word }) => (word === "try" ? "try {" : `} ${word} {`),
  },
  {
    cause: "except",
    sign: /^\s*\}?\s*except\b(?:.*? as (?<name>\w+))?.*$/d,
    right: ({ name = "error" }) => `} catch (${name}) {`,
  },
  { cause: "with", sign: /^\s*with .+:\s*$/d, right: () => "" },
  {
    cause: "raise",
    sign: /^\s*raise(?: (?<name>\w+)(?:\((?<text>.*)\))?)?/d,
    right: ({ text }) => `throw new Error(${text ?? '"…"'});`,
  },
  {
    cause: "assert",
    sign: /^\s*assert (?<test>[^,]+)/d,
    right: ({ test = "" }) => `console.assert(${condition(test)});`,
  },
  {
    cause: "del",
    sign: /^\s*del (?<what>.+?);?\s*$/d,
    right: ({ what = "" }) => `delete ${what};`,
  },
  { cause: "global", sign: /^\s*(?:global|nonlocal) (?<name>\w+)/d, right: () => "" },
  {
    cause: "printStatement",
    sign: /^\s*print (?<what>[^(=\s].*?);?\s*$/d,
    right: ({ what = "" }) => `console.log(${what});`,
  },
  {
    cause: "lambda",
    sign: /\blambda\s*(?<params>[\w, *=]*):\s*(?<value>[^,)\n;]*(?:\([^)]*\)[^,)\n;]*)*)/d,
    right: ({ params = "", value = "" }) => `(${params.trim()}) => ${value.trim()}`,
  },
  {
    cause: "fString",
    sign: /\b[fF][rR]?(?<text>"[^"]*"|'[^']*')/d,
    right: ({ text = "" }) => template(text.slice(1, -1)),
  },
  {
    cause: "docstring",
    sign: /(?:"""|''')(?<text>.*?)(?:"""|'''|$)/d,
    right: ({ text = "" }) => `/** ${text.replace(/["']/g, "").trim()} */`,
  },
  {
    cause: "super",
    sign: /super\(\)\.__init__\((?<args>[^)]*)\)?/d,
    right: ({ args = "" }) => `super(${args})`,
  },
  {
    cause: "ternary",
    sign: /(?:[=(,]|\breturn\b)\s*(?<yes>[^=(,]+?) if (?<test>.+?) else (?<no>[^;,)]+)/d,
    right: ({ yes = "", test = "", no = "" }) =>
      `${condition(test)} ? ${yes.trim()} : ${no.trim()}`,
  },
  {
    cause: "isNone",
    sign: /(?<value>[\w.[\]]+) is (?<not>not )?(?<other>[\w.]+)/d,
    right: ({ value, not, other }) =>
      `${value} ${not ? "!==" : "==="} ${other === "None" ? "null" : other}`,
  },
  {
    cause: "notIn",
    sign: /(?<value>[\w.]+) not in (?<list>[\w.]+)/d,
    right: ({ value, list }) => `!${list}.includes(${value})`,
  },
  {
    cause: "logic",
    sign: /(?<left>[\w.[\]]+(?:\([^()]*\))?(?: (?:[<>]=?|[!=]==?) [\w.[\]]+(?:\([^()]*\))?)?) (?<word>and|or) (?<right>[\w.[\]]+(?:\([^()]*\))?(?: (?:[<>]=?|[!=]==?) [\w.[\]]+(?:\([^()]*\))?)?)/d,
    right: ({ left = "", word = "", right = "" }) => condition(`${left} ${word} ${right}`),
  },
  {
    cause: "not",
    sign: /\bnot (?<value>[\w.[\]]+(?:\([^()]*\))?)/d,
    right: ({ value = "" }) => `!${value}`,
  },
  {
    cause: "matmul",
    sign: /(?<left>[\w.]+(?:\([^()]*\))?)\s*@\s*(?<right>[\w.]+(?:\([^()]*\))?)/d,
    right: ({ left, right }) => `${left}.matmul(${right})`,
  },
  {
    cause: "sliceSet",
    sign: /(?<object>[\w.]+)\[(?<slice>[^[\]?]*:[^[\]?]*)\]\s*=(?!=)\s*(?<value>[^;]+)/d,
    right: ({ object, slice = "", value = "" }) =>
      `${object}.set([${indices(slice)}], ${value.trim()});`,
  },
  {
    cause: "slice",
    sign: /(?<object>[\w.]+(?:\(\))?)\[(?<slice>[^[\]?]*:[^[\]?]*)\]/d,
    right: ({ object = "", slice = "" }, { kindOf }) => sliced(object, slice, kindOf),
  },
  {
    cause: "tupleOfOne",
    sign: /(?<![\w)\]])\((?<value>[^(),]+),\s*\)/d,
    right: ({ value = "" }) => `[${value.trim()}]`,
  },
  { cause: "star", sign: /[(,]\s*\*{1,2}(?<name>\w+)/d, right: ({ name }) => `...${name}` },
  {
    cause: "power",
    sign: /-(?<base>[\w.]+(?:\([^)]*\))?) ?\*\* ?(?<by>[\w.]+)/d,
    right: ({ base, by }) => `-(${base} ** ${by})`,
  },
  {
    cause: "unpack",
    sign: /^\s*(?<word>const|let|var) (?<names>\w+(?:, ?\w+)+) ?= ?(?<value>[^;]+)/d,
    right: ({ word, names, value = "" }) => `${word} [${names}] = ${unpacked(value)};`,
  },
  {
    cause: "floorDivision",
    sign: /(?<left>[\w.]+(?:\([^()]*\))?) ?\/\/(?<rest>.*)$/d,
    right: ({ left, rest = "" }) =>
      `Math.floor(${left} / ${/^\s*([\w.]+)/.exec(rest)?.[1] ?? "n"})`,
  },
  { cause: "continued", sign: /\\\s*$/d, right: () => "" },
  {
    cause: "punctuation",
    sign: /(?<sign>[“”‘’；，（）：。！])/d,
    right: ({ sign = "" }) => own(punctuation, sign) ?? "",
    more: ({ sign = "" }) => ({ sign }),
  },
  {
    cause: "hash",
    sign: /\s#(?<comment>.*)$/d,
    right: ({ comment = "" }) => `// ${comment.trim()}`,
  },
];

const punctuation: Partial<Record<string, string>> = {
  "“": '"',
  "”": '"',
  "‘": "'",
  "’": "'",
  "；": ";",
  "，": ",",
  "（": "(",
  "）": ")",
  "：": ":",
  "。": ".",
  "！": "!",
};

/**
 * The longest line that is searched: the time of some patterns grows with the square of the length.
 */
const longest = 300;

/** Returns the habit of Python in a line, if there is one. */
export function habitIn(line: Line): Habit | undefined {
  if (line.text.length > longest) return undefined;
  for (const { cause, sign, right, more } of patterns) {
    const found = sign.exec(line.masked);
    if (!found) continue;
    const groups = Object.fromEntries(
      Object.entries(found.indices?.groups ?? {}).map(([name, place]) => [
        name,
        place && line.text.slice(...place),
      ]),
    );
    return { cause, right: right(groups, line), more: more?.(groups) };
  }
  return undefined;
}
