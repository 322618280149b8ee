import { say } from "../page/strings.ts";

/**
 * The diff of two codes, or the second one where what compares them cannot be loaded. It is complete,
 * so that it does not grow above a button that somebody is about to press.
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
