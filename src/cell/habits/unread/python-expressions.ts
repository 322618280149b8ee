import { own } from "../own.ts";
import type { Pattern } from "./line.ts";
import { condition, indices, sliced, template, unpacked } from "./python-writers.ts";

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

/** Patterns of Python's expressions, and of signs that code cannot contain; the first match wins. */
export const expressions: readonly Pattern[] = [
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
    sign: /(?:[=(,]|\$\{|\breturn\b)\s*(?<yes>(?:(?!\$\{)[^=(,])+?) if (?<test>.+?) else (?<no>[^;,)}]+)/d,
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
    sign: /(?<object>[\w.]+)\[(?<slice>(?:[^[\]?]|\[[^[\]?]*\])*(?::|\.\.\.)(?:[^[\]?]|\[[^[\]?]*\])*)\]\s*=(?!=)\s*(?<value>[^;]+)/d,
    right: ({ object, slice = "", value = "" }) =>
      `${object}.set([${indices(slice)}], ${value.trim()});`,
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
