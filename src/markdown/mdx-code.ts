import { mdxToMdast, type MdastNode, type MdastPluginDefinition } from "satteri";
import type { Problem } from "../cell/types.ts";
import { features } from "./features.ts";
import { errorAt, lineOf } from "./place.ts";

const comments = /^(?:\s|\/\*[^]*?\*\/|\/\/.*)*$/;

/**
 * What of a node of MDX is code, which would run on the machine that builds the site; a comment is
 * none.
 *
 * @returns what is wrong with it, and how to mend it
 */
function codeOf(node: MdastNode): string[] {
  switch (node.type) {
    case "mdxjsEsm":
      return [refusal(node.value, "take it out")];
    case "mdxFlowExpression":
    case "mdxTextExpression":
      return comments.test(node.value) ? [] : [refusal(`{${node.value}}`, "write \\{ for a brace")];
    case "mdxJsxFlowElement":
    case "mdxJsxTextElement":
      return node.attributes.flatMap((attribute) => {
        if (attribute.type === "mdxJsxExpressionAttribute") {
          return [refusal(`{${attribute.value}}`, "take it out")];
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

/** The code in a page of MDX, as problems. */
export function mdxCode(file: string, text: string): Problem[] {
  const problems: Problem[] = [];
  const visit = (node: MdastNode): void => {
    for (const message of codeOf(node)) problems.push({ file, line: lineOf(node), message });
    if ("children" in node) for (const child of node.children) visit(child as MdastNode);
  };
  visit(mdxToMdast(text, { features }));
  return problems;
}

/** Refuses the code in a page of MDX. It comes before the plugins that make expressions themselves. */
export const withoutMdxCode: MdastPluginDefinition = {
  name: "without-mdx-code",
  options: { position: true },
  mdxjsEsm: refuse,
  mdxFlowExpression: refuse,
  mdxTextExpression: refuse,
  mdxJsxFlowElement: refuse,
  mdxJsxTextElement: refuse,
};

function refuse(node: MdastNode, ctx: Parameters<typeof errorAt>[0]): void {
  for (const message of codeOf(node)) throw errorAt(ctx, lineOf(node), message);
}
