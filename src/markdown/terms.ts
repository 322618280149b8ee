import type { MdastNode, MdastPluginDefinition, MdastVisitorContext } from "satteri";
import { t, type Lang } from "../i18n/index.ts";
import { escapeHtml, staticHtml } from "./html.ts";
import { fileOf, isInHeading, lineOf } from "./place.ts";
import type { Placed } from "./place.ts";
import { report } from "./report.ts";

/** A term of the glossary, as a page of one language shows it. */
export interface Term {
  lang: Lang;
  name: string;
  /** Its name in the other language. */
  translation: { lang: Lang; name: string };
  definition: string;
  /** Its address in the glossary. */
  href: string;
}

/**
 * Finds a term by its id, in the language of the file that uses it.
 * @throws {Error} if the glossary has no such term
 */
export type FindTerm = (id: string, file: string) => Term;

type Link = Placed & MdastNode & { readonly url: string; readonly children: readonly MdastNode[] };

const scheme = "term:";

/**
 * `[역전파](term:backpropagation)`: the first mark of a term in a section is a button that shows its
 * definition, a popover, so that Escape and a press elsewhere close it without a script;
 * site/client/terms.ts opens it on hover and focus too. The other marks are plain text.
 *
 * @returns a plugin of one document
 */
export function terms(find: FindTerm): () => MdastPluginDefinition {
  return () => {
    const defined = new Set<string>();
    let count = 0;
    return {
      name: "terms",
      options: { position: true },
      heading: () => defined.clear(),
      link(node, ctx) {
        if (!node.url.startsWith(scheme)) return undefined;
        const id = node.url.slice(scheme.length);
        const term = findIn(ctx, node, id, find);
        if (!term || defined.has(id)) {
          ctx.replaceNode(node, [...node.children]);
          return undefined;
        }
        defined.add(id);
        return marked(ctx, node, term, `term-${++count}`);
      },
    };
  };
}

/** A marked term; nothing where it cannot be shown, which is reported. */
function findIn(
  ctx: MdastVisitorContext,
  node: Link,
  id: string,
  find: FindTerm,
): Term | undefined {
  const fail = (message: string) => report(ctx, lineOf(node), message);
  if (isInHeading(ctx, node)) {
    fail(`the term "${id}" is marked in a heading: mark it in the text below`);
    return undefined;
  }
  try {
    return find(id, fileOf(ctx));
  } catch (error) {
    fail(error instanceof Error ? error.message : String(error));
    return undefined;
  }
}

/** The words of the page as a button, and what it shows. */
function marked(ctx: MdastVisitorContext, { children }: Link, term: Term, id: string): MdastNode {
  const button = {
    type: "button",
    popovertarget: id,
    popovertargetaction: "show",
    "aria-describedby": id,
  };
  return {
    type: "emphasis",
    data: { hName: "span", hProperties: { className: ["term"] } },
    children: [
      { type: "emphasis", data: { hName: "button", hProperties: button }, children },
      staticHtml(ctx, definitionHtml(term, id), "inline"),
    ],
  } as MdastNode;
}

function definitionHtml({ lang, name, translation, definition, href }: Term, id: string): string {
  const names = `<strong>${escapeHtml(name)}</strong> <span lang="${translation.lang}">${escapeHtml(translation.name)}</span>`;
  const more = `<a href="${escapeHtml(href)}">${escapeHtml(t(lang, "glossary.title"))}</a>`;
  return `<span class="definition" id="${id}" popover>${names}<span>${escapeHtml(definition)}</span>${more}</span>`;
}
