import { cutLine, hasLongLine } from "../../budget/text.ts";
import { say } from "../page/strings.ts";

/** Text of a run, a link or the like as a node: of lines that are too long a part is shown. */
export function printed(text: string): Node {
  if (!hasLongLine(text)) return document.createTextNode(text);
  const whole = document.createElement("span");
  text.split("\n").forEach((line, i) => {
    const cut = cutLine(line);
    whole.append(i > 0 ? `\n${cut.text}` : cut.text);
    if (cut.hidden > 0) whole.append(moreSign(cut.hidden));
  });
  return whole;
}

/** Says how many characters more there are. */
export function moreSign(hidden: number): HTMLElement {
  const count = hidden.toLocaleString(document.documentElement.lang);
  return cutSign(say("cell.cut", { count }));
}

/** Says, in a text, that it is not all there is. */
export function cutSign(said: string): HTMLElement {
  const sign = document.createElement("span");
  sign.className = "cell-cut";
  sign.textContent = ` … ${said}`;
  return sign;
}
