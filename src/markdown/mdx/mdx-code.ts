import type { MdastNode, MdastPluginDefinition, MdastVisitorContext } from "satteri";
import { lineOf } from "../place.ts";
import { report } from "../report.ts";

const comments = /^(?:\s|\/\*[^]*?\*\/|\/\/.*)*$/;

/**
 * Finds the code in an MDX node, other than comments, which would run on the machine that builds
 * the site.
 *
 * @returns what is wrong with it, and how to fix it
 */
function codeOf(node: MdastNode): string[] {
  switch (node.type) {
    case "mdxjsEsm":
      return [refusal(node.value, "remove it")];
    case "mdxFlowExpression":
    case "mdxTextExpression":
      return comments.test(node.value) ? [] : [refusal(`{${node.value}}`, "write \\{ for a brace")];
    case "mdxJsxFlowElement":
    case "mdxJsxTextElement":
      return node.attributes.flatMap((attribute) => {
        if (attribute.type === "mdxJsxExpressionAttribute") {
          return [refusal(`{${attribute.value}}`, "remove it")];
        }
        const { name, value } = attribute;
        if (typeof value !== "object" || value === null) return [];
        return [refusal(`${name}={${value.value}}`, `write ${name}="…"`)];
      });
    default:
      return [];
  }
}

function refusal(code: string, mend: string): string {
  const [line] = code.split("\n", 1);
  return `the build would run ${line}: ${mend}, or allow code in every page by "mdx: { code: true }" in site.yml`;
}

/**
 * Reports the code in an MDX page and removes it, so that it does not run even if the page is
 * shown. This plugin comes before those that create expressions themselves.
 */
export const withoutMdxCode: MdastPluginDefinition = {
  name: "without-mdx-code",
  options: { position: true },
  mdxjsEsm: takeOut,
  mdxFlowExpression: takeOut,
  mdxTextExpression: takeOut,
  mdxJsxFlowElement: takeOut,
  mdxJsxTextElement: takeOut,
};

/** The last removed node of a document. */
const lastRemoved = new WeakMap<object, MdastNode>();

function takeOut(node: MdastNode, ctx: MdastVisitorContext): void {
  const messages = codeOf(node);
  for (const message of messages) report(ctx, lineOf(node), message);
  // A node inside a removed one is removed with it.
  if (messages.length === 0 || isInside(node, lastRemoved.get(ctx.data))) return;
  lastRemoved.set(ctx.data, node);
  ctx.removeNode(node);
}

function isInside(inner: MdastNode, outer: MdastNode | undefined): boolean {
  const [from, to] = spanOf(inner);
  const [start, end] = spanOf(outer);
  return start <= from && to <= end;
}

/** Where a node starts and ends; a node without a position is inside no other. */
function spanOf(node: MdastNode | undefined): [start: number, end: number] {
  return [node?.position?.start.offset ?? NaN, node?.position?.end.offset ?? NaN];
}
