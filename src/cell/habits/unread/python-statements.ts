import { isPythonModule } from "../names.ts";
import { own } from "../own.ts";
import type { Pattern } from "./line.ts";
import { callOfGenerator, comprehension, comprehensionInBraces } from "./python-comprehensions.ts";
import { condition, definition, forOf } from "./python-writers.ts";

const libraries: Partial<Record<string, string>> = {
  numpy: 'import * as np from "np";',
  "matplotlib.pyplot": 'import * as plt from "plt";',
  ...Object.fromEntries(
    ["np", "nn", "plt", "draw", "live"].map((name) => [
      name,
      `import * as ${name} from "${name}";`,
    ]),
  ),
};

/** Recognizes a comprehension between two brackets, in which brackets may be nested. */
function within(open: string, close: string): RegExp {
  const nested = String.raw`(?:[^()[\]{}]|[([{](?:[^()[\]{}]|[([{](?:[^()[\]{}]|[([{][^()[\]{}]*[)\]}])*[)\]}])*[)\]}])`;
  const names = String.raw`(?:\w+(?:, ?\w+)*|\(\w+(?:, ?\w+)+\))`;
  return new RegExp(
    `${open}(?<inner>\\s*(?!\\s|for\\b)${nested}+? for ${names} in ${nested}+)${close}`,
    "d",
  );
}

/** The names of a loop, which may be nested, as the source of a regular expression. */
const loopNames = String.raw`(?:[\w, ]|\((?:[\w, ]|\([\w, ]*\))*\))+`;

/** A part in brackets, which may contain a colon, as the source of a regular expression. */
const bracketed = String.raw`(?:\[[^[\]]*\]|\((?:[^()]|\([^()]*\))*\))`;

/** Patterns of Python's statements and decorators, mostly of whole lines; the first match wins. */
export const statements: readonly Pattern[] = [
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
    cause: "decorator",
    sign: /(?:^|[{};])\s*@(?<name>[A-Za-z_$][\w$.]*)/d,
    right: () => "",
    more: ({ name = "" }) => ({ name }),
  },
  {
    cause: "import",
    sign: /^\s*import (?<module>numpy|matplotlib\.pyplot|np|nn|plt|draw|live)(?: as (?<name>\w+))?(?:, ?\w+(?: as \w+)?)*\s*;?\s*$/d,
    right: ({ module = "", name }) =>
      own(libraries, module)?.replace(/\b(?:np|nn|plt|draw|live)\b/, (known) => name ?? known) ??
      "",
  },
  {
    cause: "partOfNumPy",
    sign: /^\s*(?:import|from) numpy\.(?<part>\w+)(?: import (?<names>[\w, ]+?)(?: as \w+)?| as \w+)?\s*;?\s*$/d,
    right: () => 'import * as np from "np";',
    more: ({ part = "", names = "" }) => {
      if (part === "typing") return { use: "np.NDArray" };
      const [name = ""] = names.split(",");
      return { use: `np.${part}${name && `.${name.trim()}`}` };
    },
  },
  {
    cause: "importOther",
    sign: /^\s*from (?<module>\w[\w.]*) import [\w, *()]+;?$/d,
    right: () => "",
    more: ({ module = "" }) => ({ module }),
    if: ({ module = "" }) => isPythonModule(module.split(".")[0]),
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
        : `./${module.split(".").at(-1)}`;
      return names.trim() === "*"
        ? `import * as ${from.replace(/^\.\//, "")} from "${from}";`
        : `import { ${names.trim()} } from "${from}";`;
    },
  },
  {
    cause: "def",
    sign: /^\s*(?<later>async )?def (?<name>\w+)\s*\((?<params>(?:[^()]|\([^()]*\))*)\)?(?:\s*->\s*[^:]+)?\s*:?/d,
    right: ({ later = "", name = "", params = "" }) => later + definition(name, params),
  },
  {
    cause: "class",
    sign: /^\s*class (?<name>\w+)\s*(?:\((?<base>[^)]*)\)\s*[:{]?|:)/d,
    right: ({ name, base }) =>
      base && base !== "object" ? `class ${name} extends ${base} {` : `class ${name} {`,
  },
  {
    cause: "noAxes",
    sign: /\b(?:const|let|var) \w+(?:, ?\w+)+ ?= ?(?<plt>plt)\.(?<name>subplots?)\b/d,
    right: ({ plt = "" }) => `${plt}.figure();`,
    more: ({ plt, name }) => ({ name: `${plt}.${name}`, call: `${plt}.plot(x, y);` }),
  },
  {
    cause: "walrus",
    sign: /(?<name>\b[A-Za-z_]\w*)\s*:=\s*(?<value>(?:[^()[\],;:{}]|\((?:[^()]|\([^()]*\))*\)|\[[^[\]]*\])+)/d,
    right: ({ name, value = "" }) => `(${name} = ${condition(value)})`,
  },
  // Before `for`, whose list can be one.
  {
    cause: "listComprehension",
    sign: within("\\[", "\\]"),
    right: ({ inner = "" }, { kindOf }) => comprehension(inner, kindOf),
  },
  {
    cause: "listComprehension",
    sign: within("\\{", "\\}"),
    right: ({ inner = "" }, { kindOf }) => comprehensionInBraces(inner, kindOf),
  },
  {
    cause: "listComprehension",
    sign: within("(?<callee>(?:(?:[\\w.]+|\"[^\"]*\"|'[^']*')\\.)?\\w+)\\(", "\\)"),
    right: ({ callee = "", inner = "" }, { kindOf }) => callOfGenerator(callee, inner, kindOf),
  },
  {
    cause: "block",
    sign: /^\s*(?<head>for\s*\((?:(?:const|let|var)\b|\w+ of\b|[^()]*;).*\))\s*:/d,
    right: ({ head = "" }) => `${head} {`,
  },
  {
    cause: "forLoop",
    sign: new RegExp(
      `^\\s*for (?<name>${loopNames}) in (?<list>(?:${bracketed}|(?!${bracketed}).)+?)\\s*[:{]`,
      "d",
    ),
    right: ({ name = "", list = "" }, { kindOf }) => forOf(name, list, kindOf),
  },
  {
    cause: "forLoop",
    sign: /^\s*for \((?:(?:const|let|var) )?(?<name>\w+(?:, ?\w+)+) (?:of|in) (?<list>.+?)\)\s*(?:[:{]|\w|$)/d,
    right: ({ name = "", list = "" }, { kindOf }) => forOf(name, list, kindOf),
  },
  {
    cause: "elif",
    sign: /(?:^|\})\s*elif\b\s*(?<test>[^{:]+?)\s*(?:[:{]|$)/d,
    right: ({ test = "" }) => `} else if (${condition(test)}) {`,
  },
  { cause: "main", sign: /^\s*if \(?(?<name>__name__)\b/d, right: () => "" },
  {
    cause: "block",
    sign: /^\s*(?<word>if|while) (?<test>[^?{]+?)\s*:/d,
    right: ({ word, test = "" }, { kindOf }) => `${word} (${condition(test, kindOf)}) {`,
  },
  {
    cause: "block",
    sign: /^\s*(?<head>(?:async )?function\*? ?\w*\s*\([^()]*\))\s*:\s*$/d,
    right: ({ head = "" }) => `${head} {`,
  },
  {
    cause: "match",
    sign: /^\s*match\s+(?<value>[^=.;:{]+?)\s*[:{]\s*$/d,
    right: ({ value = "" }) => `switch (${value.replace(/^\((.*)\)$/, "$1")}) {`,
  },
  {
    cause: "generator",
    sign: /^\s*(?<yield>yield)\b/d,
    right: () => "function* name() {",
  },
  {
    cause: "block",
    sign: /^\s*\}?\s*(?<word>else|try|finally)\s*:/d,
    right: ({ word }) => (word === "try" ? "try {" : `} ${word} {`),
  },
  {
    cause: "except",
    sign: /(?:^|\})\s*except\b(?:.*? as (?<name>\w+)|\s*\((?<caught>[a-z_]\w*)\)\s*\{)?/d,
    right: ({ name, caught = "error" }) => `} catch (${name ?? caught}) {`,
  },
  { cause: "noWarnings", sign: /^\s*with (?<name>(?:np|numpy)\.errstate)\(/d, right: () => "" },
  { cause: "with", sign: /^\s*with\b.+:\s*$|^\s*with\s*\(.*\)\s*\{/d, right: () => "" },
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
];
