import type { HastPluginDefinition } from "satteri";

/**
 * Makes each heading a link to itself, so that its address can be copied. It comes after the plugin
 * that gives headings their ids. A heading that contains a link stays as it is.
 */
export const headingLinks: HastPluginDefinition = {
  name: "heading-links",
  element: {
    filter: ["h2", "h3", "h4", "h5", "h6"],
    visit(node, ctx) {
      const { id } = node.properties;
      if (typeof id !== "string" || hasLink(node)) return;
      const link = {
        type: "element",
        tagName: "a",
        properties: { className: ["anchor"], href: `#${id}` },
        children: [...node.children],
      };
      ctx.setProperty(node, "children", [link]);
    },
  },
};

interface Tree {
  type: string;
  tagName?: string;
  children?: readonly Tree[];
}

function hasLink({ tagName, children = [] }: Tree): boolean {
  return tagName === "a" || tagName === "button" || children.some(hasLink);
}
