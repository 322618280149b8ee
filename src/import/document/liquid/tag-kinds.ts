import type { Context, Emitter, Liquid, TagToken, Template, TopLevelToken } from "liquidjs";
import { Tag } from "liquidjs";
import type { JekyllDocument } from "../../types.ts";
import { marked } from "./in-html.ts";
import { inItem } from "./items.ts";
import type { TagPlace } from "./tag-places.ts";
import { tagPlaces } from "./tag-places.ts";

/** Registers the tags of an engine, by what replaces them. */
export interface TagKinds {
  /**
   * A tag without content, which is replaced by a text, or by templates.
   * @param isMarkdown whether the text is Markdown, also within HTML
   */
  simple: (
    name: string,
    write: (args: string, line: number) => string | Template[],
    isMarkdown?: boolean,
  ) => void;
  /** A tag with content, up to its end tag; what it writes is a block unless `isInline`. */
  block: (
    name: string,
    write: (args: string, text: string, indent: string) => string,
    isInline?: boolean,
  ) => void;
}

export function tagKinds(engine: Liquid, document: JekyllDocument): TagKinds {
  const placeOf = tagPlaces(document);
  return {
    simple(name, write, isMarkdown = false) {
      class Simple extends Tag {
        #args: string;
        #place: TagPlace;
        constructor(token: TagToken, rest: TopLevelToken[], liquid: Liquid) {
          super(token, rest, liquid);
          this.#args = token.args;
          this.#place = placeOf(token);
        }
        *render(context: Context, emitter: Emitter): Generator<unknown, void, string> {
          const args = /\{\{/.test(this.#args)
            ? yield this.liquid.renderer.renderTemplates(this.liquid.parse(this.#args), context)
            : this.#args;
          const { element, item, line } = this.#place;
          const written = write(args, line);
          if (typeof written === "string") {
            emitter.write(inItem(isMarkdown ? inElement(written, element) : written, item));
          } else yield this.liquid.renderer.renderTemplates(written, context, emitter);
        }
      }
      engine.registerTag(name, Simple);
    },
    block(name, write, isInline = false) {
      class Block extends Tag {
        #args: string;
        /** The blanks before it, if nothing else is before it in its line. */
        #indent: string | undefined;
        #element: string | undefined;
        #templates: Template[];
        constructor(token: TagToken, rest: TopLevelToken[], liquid: Liquid) {
          super(token, rest, liquid);
          this.#args = token.args;
          this.#element = isInline ? undefined : placeOf(token).element;
          this.#indent = indentOf(token);
          this.#templates = contentOf(name, rest, liquid);
        }
        *render(context: Context, emitter: Emitter): Generator<unknown, void, string> {
          const text = yield this.liquid.renderer.renderTemplates(this.#templates, context);
          const isMarked = this.#element !== undefined;
          const written = write(this.#args, text, isMarked ? "" : (this.#indent ?? ""));
          const gap = this.#indent !== undefined || isInline ? "" : "\n\n";
          emitter.write(isMarked ? inElement(written, this.#element) : gap + written);
        }
      }
      engine.registerTag(name, Block);
    },
  };
}

function indentOf({ input, begin }: TagToken): string | undefined {
  const line = input.slice(input.lastIndexOf("\n", begin - 1) + 1, begin);
  return /^[ \t]*$/.test(line) ? line : undefined;
}

/** Takes the templates up to the end tag of a block from those that follow it. */
function contentOf(name: string, rest: TopLevelToken[], liquid: Liquid): Template[] {
  const templates: Template[] = [];
  let isClosed = false;
  const stream = liquid.parser
    .parseStream(rest)
    .on(`tag:end${name}`, () => {
      isClosed = true;
      stream.stop();
    })
    .on("template", (template: Template) => templates.push(template))
    .on("end", () => {
      if (!isClosed) throw new Error(`{% ${name} %} has no {% end${name} %}`);
    });
  stream.start();
  return templates;
}

function inElement(markdown: string, element: string | undefined): string {
  return element === undefined ? markdown : marked(markdown, element);
}
