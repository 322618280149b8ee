import type { MdastNode, MdastPluginDefinition, MdastVisitorContext } from "satteri";
import { t, type Lang } from "../../i18n/index.ts";
import { escapeHtml, staticHtml } from "../html/html.ts";
import { fileOf, isInHeading, lineOf } from "../place.ts";
import type { Placed } from "../place.ts";
import { report } from "../report.ts";

/** A term of the glossary, in the language of a page. */
export interface Term {
  lang: Lang;
  name: string;
  /** Its name in the other languages of the site. */
  translations: { lang: Lang; name: string }[];
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
 * `[역전파](term:backpropagation)`: the first use of a term in a section becomes a button that opens
 * its definition. The definition is a popover, so Escape or a click elsewhere closes it without
 * scripts; site/client/terms.ts opens it on hover and focus too. Further uses become plain text.
 *
 * @returns a plugin for one document
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
        return marked(ctx, node, term, `_term-${++count}`);
      },
    };
  };
}

/** Finds a marked term; reports one that cannot be shown and returns undefined. */
function findIn(
  ctx: MdastVisitorContext,
  node: Link,
  id: string,
  find: FindTerm,
): Term | undefined {
  const fail = (message: string) => report(ctx, lineOf(node), message);
  if (id === "") {
    fail('a link to a term lacks its id: write one of content/glossary.yml after "term:"');
    return undefined;
  }
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

/** Renders the marked words as a button, followed by the definition. */
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

function definitionHtml({ lang, name, translations, definition, href }: Term, id: string): string {
  const others = translations.map(
    (other) => ` <span lang="${other.lang}">${escapeHtml(other.name)}</span>`,
  );
  const names = `<strong>${escapeHtml(name)}</strong>${others.join("")}`;
  const more = `<a href="${escapeHtml(href)}">${escapeHtml(t(lang, "glossary.title"))}</a>`;
  return `<span class="definition" id="${id}" popover>${names}<span>${escapeHtml(definition)}</span>${more}</span>`;
}
