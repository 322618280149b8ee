import { say } from "../page/strings.ts";

/**
 * Renders the diff of two versions of the code, or only the second one if the comparison cannot be
 * loaded. It is complete when it is shown, so that it does not move a button that somebody is about
 * to press.
 */
export async function showDiff(before: string, after: string): Promise<HTMLElement> {
  const pre = document.createElement("pre");
  pre.className = "cell-diff";
  pre.tabIndex = 0;
  pre.setAttribute("role", "group");
  pre.setAttribute("aria-label", say("diff.label"));
  const module = await import("./element.ts").catch(() => undefined);
  pre.append(...(module?.diffNodes(before, after) ?? [after]));
  return pre;
}
