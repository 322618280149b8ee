import { cutLine, hasLongLine } from "../../budget/text.ts";
import { say } from "../page/strings.ts";

/** Renders text of a run, a link or the like as a node; cuts lines that are too long. */
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

/** A note that says how many more characters there are. */
export function moreSign(hidden: number): HTMLElement {
  const count = hidden.toLocaleString(document.documentElement.lang);
  return cutSign(say("cell.cut", { count }));
}

/** A note inside a text that says that it was cut. */
export function cutSign(said: string): HTMLElement {
  const sign = document.createElement("span");
  sign.className = "cell-cut";
  sign.textContent = ` … ${said}`;
  return sign;
}
