import { say } from "../page/strings.ts";

/** A place for the diff of two codes; what compares is loaded for the first one. */
export function showDiff(before: string, after: string): HTMLElement {
  const pre = document.createElement("pre");
  pre.className = "cell-diff";
  pre.tabIndex = 0;
  pre.setAttribute("role", "group");
  pre.setAttribute("aria-label", say("diff.label"));
  import("./element.ts").then(
    ({ diffNodes }) => pre.replaceChildren(...diffNodes(before, after)),
    () => pre.replaceChildren(after),
  );
  return pre;
}
