import type { Attributes, Block, Html, Tree } from "../kramdown/tree.ts";
import { visit } from "./visit.ts";

/** The callouts of themes, by the words in their classes. */
const kinds: [RegExp, string][] = [
  [
    /^(prompt|notice|alert|callout|admonition|message|note|box|highlight)?-{0,2}(danger|error|caution)$/,
    "CAUTION",
  ],
  [
    /^(prompt|notice|alert|callout|admonition|message|note|box)?-{0,2}(warning|attention)$/,
    "WARNING",
  ],
  [/^(prompt|notice|alert|callout|admonition|message|note|box)?-{0,2}(tip|success|hint)$/, "TIP"],
  [/^(prompt|notice|alert|callout|admonition|message|box)-{1,2}(important|primary)$/, "IMPORTANT"],
  [
    /^(prompt|notice|alert|callout|admonition|message|note|box)-{1,2}(info|note|secondary)$/,
    "NOTE",
  ],
];

/** Classes of a box of no certain kind. */
const plainBox = /^(notice|admonition|callout|alert|note|info|message)$/;

/** Turns the notices and prompts of themes into callouts, `> [!NOTE]`. */
export function markCallouts(tree: Tree, changed: (block: Block, message: string) => void): void {
  visit(tree, {
    block(block) {
      const classes = classesOf(block);
      const kind = kindOf(classes);
      if (!kind || !isBox(block)) return undefined;
      changed(block, `the notice with the class "${classes}" is a callout, [!${kind}]`);
      return [callout(block, kind, contentOf(block))];
    },
  });
}

function classesOf(block: Block): string | undefined {
  const [first] = block.type === "html" ? block.children : [];
  return first?.type === "element" ? first.attributes.class : block.attributes.class;
}

function isBox(block: Block): boolean {
  if (block.type === "html") return markdownIn(block.children) !== undefined;
  return block.type === "quote" || block.type === "paragraph" || block.type === "list";
}

function contentOf(block: Block): Block[] {
  if (block.type === "quote") return block.children;
  if (block.type === "html") return markdownIn(block.children) ?? [];
  return [{ ...block, attributes: {} }];
}

/** The Markdown of `<div class="notice" markdown="1">`. */
function markdownIn(nodes: readonly Html[]): Block[] | undefined {
  const [element, ...others] = nodes;
  if (element?.type !== "element" || element.name !== "div" || others.length > 0) return undefined;
  const [only, ...rest] = element.children;
  return only?.type === "blocks" && rest.length === 0 ? only.children : undefined;
}

/** The kind that a class names, alone, as `notice--danger`, or beside the class of a box, as `notice danger`. */
function kindOf(classes = ""): string | undefined {
  const names = classes.split(/\s+/);
  const named = namedKind(names);
  if (named !== undefined || !names.some((name) => plainBox.test(name))) return named;
  return namedKind(names.map((name) => `box-${name}`)) ?? "NOTE";
}

function namedKind(names: readonly string[]): string | undefined {
  const found = names.map((name) => kinds.find(([pattern]) => pattern.test(name))?.[1]);
  return found.find((kind) => kind !== undefined);
}

function callout(block: Block, kind: string, children: Block[]): Block {
  const { line, end } = block;
  const { id } = block.attributes;
  const attributes: Attributes = id === undefined ? {} : { id };
  return { type: "quote", callout: kind, children, attributes, line, end };
}
