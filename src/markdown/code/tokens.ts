import { escapeText } from "../html/html.ts";

/** A highlighted piece of code: its text, and a colour of the variables theme. */
export interface Token {
  content: string;
  color?: string;
}

/** The class of each visible colour; everything else has the colour of text. */
const classes: Record<string, string> = {
  "token-comment": "c",
  "token-keyword": "k",
  "token-string": "s",
  "token-string-expression": "s",
  "token-constant": "n",
  "token-function": "f",
  "token-parameter": "p",
  "token-link": "s",
  "token-inserted": "i",
  "token-deleted": "d",
  "token-changed": "g",
};

/** The prefix of the theme's variables. */
export const variablePrefix = "--code-";

/**
 * Renders highlighted lines as HTML: one element for neighbours of one colour, none for plain text.
 * @example toHtml([[{ content: "1", color: "var(--code-token-constant)" }]]) // => '<span class="n">1</span>'
 */
export function toHtml(lines: readonly (readonly Token[])[]): string {
  const runs: { text: string; name: string }[] = [];
  const push = (text: string, name: string) => {
    const last = runs.at(-1);
    if (last && (last.name === name || text.trim() === "")) last.text += text;
    else runs.push({ text, name });
  };
  lines.forEach((line, index) => {
    if (index > 0) push("\n", "");
    for (const { content, color } of line) push(content, classOf(color));
  });
  return runs
    .map(({ text, name }) =>
      name ? `<span class="${name}">${escapeText(text)}</span>` : escapeText(text),
    )
    .join("");
}

function classOf(color = ""): string {
  const name = color.slice(`var(${variablePrefix}`.length, -1);
  return classes[name] ?? "";
}
