import { own } from "../own.ts";
import type { Pattern } from "./line.ts";
import { comprehension, condition, definition, forOf } from "./python-writers.ts";

const libraries: Partial<Record<string, string>> = {
  numpy: 'import * as np from "np";',
  "matplotlib.pyplot": 'import * as plt from "plt";',
};

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
  // Before `for`, whose list can be one.
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
];
