import { own } from "../own.ts";
import { split } from "../split.ts";
import type { Pattern } from "./line.ts";
import { indexedOfNumPy } from "../lacking.ts";
import { changedBy, floorDivided } from "../operators.ts";
import {
  comparing,
  comparison,
  condition,
  contained,
  container,
  expression,
  sliced,
  sliceSet,
  template,
  ternary,
  unpacked,
  withSlices,
} from "./python-writers.ts";

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

const operand = `!?(?:not )?${comparison}`;

/** Patterns of Python's expressions, and of signs that code cannot contain; the first match wins. */
export const expressions: readonly Pattern[] = [
  {
    cause: "sortKey",
    sign: /(?<list>[\w.]+)\.sort\(key=lambda (?<name>\w+): ?(?<key>(?!\s*\()[^,()]*(?:\([^()]*\)[^,()]*)*)(?<more>, ?reverse=True)?\)/d,
    right: ({ list = "", ...by }) => `${list}.sort(${comparing(by)})`,
  },
  {
    cause: "sortKey",
    sign: /\bsorted\((?<list>[\w.]+), ?key=lambda (?<name>\w+): ?(?<key>(?!\s*\()[^,()]*(?:\([^()]*\)[^,()]*)*)(?<more>, ?reverse=True)?\)/d,
    right: ({ list = "", ...by }) => `${list}.toSorted(${comparing(by)})`,
  },
  {
    cause: "lambda",
    sign: /\blambda\s*(?<params>[\w, *=]*):\s*(?<value>[^,()\n;]*(?:\((?:[^()]|\([^()]*\))*\)[^,()\n;]*)*)/d,
    right: ({ params = "", value = "" }, { kindOf }) =>
      `(${params.trim().replace(/\s*=\s*/g, " = ")}) => ${expression(value, kindOf)}`,
  },
  {
    cause: "docstring",
    sign: /^\s*(?:"""|''')(?<text>(?:(?!"""|''').)*)(?:(?:"""|''');?\s*)?$/d,
    right: ({ text = "" }) => `/** ${text.replace(/["']/g, "").trim()} */`,
  },
  {
    cause: "longText",
    sign: /(?<prefix>(?<!\w)[fFrRbBuU]{1,2})?(?:"""|''')(?<text>.*?)(?<end>"""|'''|$)/d,
    right: ({ prefix = "", text = "", end }) => {
      const shown = end ? text : `${text}…`;
      return /f/i.test(prefix)
        ? template(shown)
        : `\`${shown.replace(/[`\\]|\$(?=\{)/g, "\\$&")}\``;
    },
  },
  {
    cause: "textPrefix",
    sign: /\b(?<prefix>[rRbBuU]{1,2})(?<text>"[^"]*"|'[^']*')/d,
    right: ({ prefix = "", text = "" }) => {
      const plain = /r/i.test(prefix) ? text.replaceAll("\\", "\\\\") : text;
      return /b/i.test(prefix) ? `new TextEncoder().encode(${plain})` : plain;
    },
  },
  {
    cause: "constantOfNumPy",
    sign: /\bnp\.(?<name>[mo]grid|[rcs]_|index_exp)\[(?<indices>(?:[^[\]]|\[[^[\]]*\])*)\]/d,
    right: ({ name = "", indices = "" }, { kindOf }) =>
      indexedOfNumPy("np", name, withSlices(indices, kindOf)) ?? "",
    more: ({ name = "" }) => ({ name: `np.${name}` }),
  },
  { cause: "complex", sign: /(?<![\w.])\d+(?:\.\d*)?[jJ]\b/d, right: () => "" },
  {
    cause: "fString",
    sign: /\b[fF][rR]?(?<text>"[^"]*"|'[^']*')/d,
    right: ({ text = "" }, { kindOf }) => template(text.slice(1, -1), kindOf),
  },
  {
    cause: "super",
    sign: /super\(\)\.__init__\((?<args>[^)]*)\)?/d,
    right: ({ args = "" }) => `super(${args})`,
  },
  {
    cause: "ternary",
    sign: /(?:[=(,]|\$\{|\breturn\b)\s*(?<yes>(?:(?!\$\{)[^=(,])+?) if (?<test>.+?) else (?<no>[^;,)}]+)/d,
    right: ({ yes = "", test = "", no = "" }) => ternary(yes, test, no),
  },
  {
    cause: "isNone",
    sign: /(?<value>[\w.[\]]+) is (?<not>not )?(?<other>[\w.]+)/d,
    right: ({ value, not, other }) =>
      `${value} ${not ? "!==" : "==="} ${other === "None" ? "null" : other}`,
  },
  {
    cause: "notIn",
    sign: new RegExp(`(?<value>[\\w.]+|"[^"]*"|'[^']*') not in (?<list>${container})`, "d"),
    right: ({ value = "", list = "" }, { kindOf }) => contained(value, list, kindOf, "!"),
  },
  {
    cause: "logic",
    sign: new RegExp(`(?<left>${operand}) (?<word>and|or) (?<right>${operand})`, "d"),
    right: ({ left = "", word = "", right = "" }, { kindOf }) =>
      condition(`${left} ${word} ${right}`, kindOf),
  },
  {
    cause: "not",
    sign: new RegExp(`\\b(?<test>not ${comparison})`, "d"),
    right: ({ test = "" }, { kindOf }) => condition(test, kindOf),
  },
  {
    cause: "matmul",
    sign: /(?<left>[\w.]+(?:\([^()]*\))?)\s*@\s*(?<right>[\w.]+(?:\([^()]*\))?)/d,
    right: ({ left, right }) => `${left}.matmul(${right})`,
  },
  {
    cause: "matmul",
    sign: /(?<left>[\w.]+)\s*@=\s*(?<right>[\w.]+(?:\([^()]*\))?)/d,
    right: ({ left, right }) => `${left} = ${left}.matmul(${right})`,
  },
  {
    cause: "sliceSet",
    sign: /(?<object>[\w.]+)\[(?<slice>(?:[^[\]?]|\[[^[\]?]*\])*(?::|\.\.\.)(?:[^[\]?]|\[[^[\]?]*\])*)\]\s*(?<sign>\*\*|[-+*/])=(?!=)\s*(?<value>[^;]+)/d,
    right: ({ object = "", slice = "", sign = "", value = "" }, { kindOf }) => {
      const part = sliced(object, slice, kindOf);
      return sliceSet(object, slice, changedBy(`${sign}=`, part, value.trim(), true), kindOf);
    },
  },
  {
    cause: "sliceSet",
    sign: /(?<object>[\w.]+)\[(?<slice>(?:[^[\]?]|\[[^[\]?]*\])*(?::|\.\.\.)(?:[^[\]?]|\[[^[\]?]*\])*)\]\s*=(?!=)\s*(?<value>[^;]+)/d,
    right: ({ object = "", slice = "", value = "" }, { kindOf }) =>
      sliceSet(object, slice, value.trim(), kindOf),
  },
  {
    cause: "slice",
    sign: /(?<object>[\w.]+(?:\([^()]*\)|\[[^[\]:]*\])*)\[(?<slice>(?:[^[\]?]|\[[^[\]?]*\])*(?::|\.\.\.,)(?:[^[\]?]|\[[^[\]?]*\])*)\]/d,
    right: ({ object = "", slice = "" }, { kindOf }) => sliced(object, slice, kindOf),
  },
  {
    cause: "fString",
    sign: /\$\{(?<value>[^{}:?]+):(?<format>[^{}:?]+)\}/d,
    right: ({ value = "", format = "" }) => template(`{${value}:${format}}`),
  },
  {
    cause: "tupleOfOne",
    sign: /(?<![\w)\]])\((?<value>[^(),]+),\s*\)/d,
    right: ({ value = "" }) => `[${value.trim()}]`,
  },
  {
    cause: "unpack",
    sign: /^\s*(?:(?<word>const|let|var) )?(?<names>(?:\w+, ?)+\*\w+) ?= ?(?<value>[^;]+)/d,
    right: ({ word = "const", names = "", value = "" }) =>
      `${word} [${names.replace("*", "...")}] = ${unpacked(value)};`,
  },
  {
    cause: "star",
    sign: /[(,[{]\s*\*{1,2}(?<name>\w+|\[[^\]]*\])/d,
    right: ({ name }) => `...${name}`,
  },
  {
    cause: "setLiteral",
    sign: /(?<![\w)$])\{\s*(?<items>(?:-?\d[\w.]*|"[^"]*"|'[^']*')(?:,\s*(?:-?\d[\w.]*|"[^"]*"|'[^']*'))*)\s*\}/d,
    right: ({ items = "" }) => `new Set([${items}])`,
  },
  {
    cause: "leadingZero",
    sign: /(?<![\w.])0+(?<digits>\d+)(?![\w.])/d,
    right: ({ digits = "" }) => digits,
  },
  {
    cause: "power",
    sign: /-(?<base>[\w.]+(?:\([^)]*\))?) ?\*\* ?(?<by>[\w.]+)/d,
    right: ({ base, by }) => `-(${base} ** ${by})`,
  },
  {
    cause: "unpack",
    sign: /^\s*(?<word>const|let|var) (?<open>\[)?(?<names>\w+(?:, ?\w+)+)\]? ?= ?(?<value>[^;]+)/d,
    right: ({ word, names, value = "" }) => `${word} [${names}] = ${unpacked(value)};`,
    if: ({ open, value = "" }) => !open || split(value, ",").length > 1,
  },
  {
    cause: "floorDivision",
    sign: /(?<left>[\w.]+(?:\([^()]*\))?) ?\/\/(?<rest>.*)$/d,
    right: ({ left = "", rest = "" }, { kindOf }) => {
      const by = /^\s*([\w.]+)/.exec(rest)?.[1] ?? "n";
      return floorDivided(left, by, kindOf(left));
    },
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
