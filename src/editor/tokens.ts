/** A piece of code and what it is. */
export interface Token {
  kind: "space" | "comment" | "string" | "number" | "name" | "sign";
  text: string;
}

const kinds = ["space", "comment", "string", "number", "name", "sign"] as const;

/** One alternative for each kind, in their order; each matches without backtracking, or fails. */
const token = new RegExp(
  [
    /\s+/,
    /\/\/.*|\/\*[^]*?(?:\*\/|$)/,
    /"(?:[^"\\\n]|\\.)*"?|'(?:[^'\\\n]|\\.)*'?/,
    /\d[\w.]*(?:(?<=[eE])[+-]\w+)?|\.\d[\w.]*/,
    /[\p{ID_Start}$_#@][\p{ID_Continue}$]*/u,
    /\$\{|[^]/,
  ]
    .map(({ source }) => `(${source})`)
    .join("|"),
  "uy",
);

/** A regular expression, which is looked for where a value may begin, in so many characters. */
const pattern = /^\/(?![*/])(?:[^/\\[\n]|\\.|\[(?:[^\]\\\n]|\\.)*\])+\/\w*/u;
const patternRoom = 200;

/** Text of a template up to its end or to a value in it. */
const template = /(?:[^`\\$]|\\(?:[^]|$)|\$(?!\{))+/uy;

/** Words after which a value begins, as after a sign. */
const before = new Set(
  "case delete else in instanceof new of return throw typeof void yield".split(" "),
);

/**
 * The tokens of TypeScript. Each character is looked at a bounded number of times.
 *
 * @returns nothing where there are more than `most`
 */
export function tokensOf(code: string, most: number): Token[] | undefined {
  const tokens: Token[] = [];
  /** How many braces are open in each template that is. */
  const templates: number[] = [];
  let inText = false;
  let last = "";
  for (let at = 0; at < code.length;) {
    if (tokens.length > most) return undefined;
    const take = (kind: Token["kind"], text: string) => {
      tokens.push({ kind, text });
      at += text.length;
      if (kind !== "space" && kind !== "comment") last = text;
    };
    if (inText) {
      template.lastIndex = at;
      const text = template.exec(code)?.[0];
      if (text) take("string", text);
      inText = code.startsWith("${", at) ? false : code[at] !== "`" && at < code.length;
      if (code.startsWith("${", at)) {
        templates.push(0);
        take("sign", "${");
      } else if (code[at] === "`") take("string", "`");
      continue;
    }
    const literal =
      code[at] === "/" && beginsValue(last) && pattern.exec(code.slice(at, at + patternRoom))?.[0];
    if (literal) {
      take("string", literal);
      continue;
    }
    token.lastIndex = at;
    const found = token.exec(code);
    if (!found) break;
    const kind = kinds[found.slice(1).findIndex((group) => group !== undefined)];
    const open = templates.length - 1;
    if (found[0] === "`") {
      inText = true;
      take("string", "`");
    } else if (found[0] === "}" && templates[open] === 0) {
      templates.pop();
      inText = true;
      take("sign", "}");
    } else {
      if (found[0] === "{") templates[open]++;
      if (found[0] === "}") templates[open]--;
      take(kind, found[0]);
    }
  }
  return tokens;
}

/** Whether a value, and not an operator, follows a token. */
function beginsValue(last: string): boolean {
  return before.has(last) || !/[\w$)\]}"'`]$/.test(last);
}
