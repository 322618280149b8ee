import type { Context, Emitter, Liquid, TagToken, Template, TopLevelToken } from "liquidjs";
import { Tag } from "liquidjs";
import { linesIn } from "../../../markdown/outline/lines-in.ts";
import { blockTags, inlineTags } from "./block-tags.ts";
import { elementsIn, marked } from "./in-html.ts";
import { createFileTags } from "./file-tags.ts";
import { embedded } from "./plugin-tags.ts";
import { inItem, itemsIn } from "./items.ts";
import type { ItemPlace } from "./items.ts";
import type { Job } from "./job.ts";
import { createScholar } from "./scholar.ts";
import { translationsOf } from "./translations.ts";

/** Adds the tags of Jekyll, and those of common plugins. */
export function addTags(engine: Liquid, job: Job): void {
  const { document, site, note } = job;
  /** What is known of the document and of its includes, by their text. */
  const places = new Map<string, ReturnType<typeof placesOf>>();
  const placesOf = (input: string) => ({
    elementAt: elementsIn(input, document),
    itemAt: itemsIn(input),
    lineOf: linesIn(input, 1),
  });
  const placeOf = ({ input, begin }: TagToken) => {
    const known = places.get(input) ?? placesOf(input);
    places.set(input, known);
    return {
      element: known.elementAt(begin),
      item: known.itemAt(begin),
      line: known.lineOf(begin),
    };
  };

  for (const name of ["post_url", "link"] as const) {
    simple(name, (args, line) => {
      const url = site.find(name, args.trim());
      if (url !== undefined) return url;
      const what = name === "link" ? "file" : "post";
      note(
        "review",
        line,
        `{% ${name} ${args.trim()} %} refers to a ${what} that the old site does not have`,
      );
      return "#";
    });
  }

  for (const [name, write] of Object.entries(embedded)) {
    simple(
      name,
      (args, line) => write(args.trim(), (message) => note("changed", line, message)),
      true,
    );
  }

  const files = createFileTags(job);
  simple("include_code", files.include_code, true);
  simple("asciinema", files.asciinema, true);
  simple("file_exists", files.file_exists);
  simple("jupyter_notebook", (args, line) => {
    // The argument is the name of a variable, or an address.
    engine.registerFilter("notebook", (value) => files.jupyter_notebook(String(value), line));
    const isValue = /^(?:["'].*["']|[a-z_]\w*)$/i.test(args.trim());
    return engine.parse(`{{ ${isValue ? args : `"${args.trim()}"`} | notebook }}`);
  });

  addTranslations();

  const scholar = createScholar(job);
  for (const name of ["cite", "reference", "bibliography"] as const) {
    simple(name, scholar[name], true);
  }
  simple("nocite", () => "");

  for (const [name, write] of Object.entries(blockTags)) block(name, write);
  for (const [name, write] of Object.entries(inlineTags)) block(name, write, true);

  function addTranslations(): void {
    const translations = translationsOf(job);
    if (!translations) return;
    const missing = (written: string, line: number) => {
      note("review", line, `${written}: the old site has no such text in _i18n`);
      return "";
    };
    for (const name of ["tf", "translate_file"]) {
      simple(name, (args, line) => {
        const found = translations.file(args.trim());
        return found === undefined
          ? missing(`{% ${name} ${args.trim()} %}`, line)
          : engine.parse(found);
      });
    }
    for (const name of ["t", "translate"]) {
      simple(name, (args, line) => {
        const key = args.trim();
        const written = `{% ${name} ${key} %}`;
        const found = translations.text(key);
        if (found !== undefined) return found;
        if (!/^[a-z][\w.-]*$/i.test(key)) return missing(written, line);
        // The name of a variable that contains the key.
        engine.registerFilter("translated", (value) => {
          return translations.text(String(value)) ?? missing(written, line);
        });
        return engine.parse(`{{ ${key} | translated }}`);
      });
    }
  }

  /**
   * A tag without content, which is replaced by a text, or by templates.
   * @param isMarkdown whether the text is Markdown, also within HTML
   */
  function simple(
    name: string,
    write: (args: string, line: number) => string | Template[],
    isMarkdown = false,
  ): void {
    engine.registerTag(
      name,
      class extends Tag {
        #args: string;
        #line: number;
        /** The element of raw HTML in which Markdown is marked. */
        #element: string | undefined;
        #item: ItemPlace;
        constructor(token: TagToken, rest: TopLevelToken[], liquid: Liquid) {
          super(token, rest, liquid);
          this.#args = token.args;
          const { line, element, item } = placeOf(token);
          this.#line = line;
          this.#item = item;
          this.#element = isMarkdown ? element : undefined;
        }
        *render(context: Context, emitter: Emitter): Generator<unknown, void, string> {
          const args = /\{\{/.test(this.#args)
            ? yield this.liquid.renderer.renderTemplates(this.liquid.parse(this.#args), context)
            : this.#args;
          const written = write(args, this.#line);
          if (typeof written === "string")
            emitter.write(inItem(inElement(written, this.#element), this.#item));
          else yield this.liquid.renderer.renderTemplates(written, context, emitter);
        }
      },
    );
  }

  /** A tag with content, up to its end tag; what it writes is a block unless `isInline`. */
  function block(
    name: string,
    write: (args: string, text: string, indent: string) => string,
    isInline = false,
  ): void {
    engine.registerTag(
      name,
      class extends Tag {
        #args: string;
        #indent: string;
        #isAlone: boolean;
        #element: string | undefined;
        #templates: Template[] = [];
        constructor(token: TagToken, rest: TopLevelToken[], liquid: Liquid) {
          super(token, rest, liquid);
          this.#args = token.args;
          this.#element = isInline ? undefined : placeOf(token).element;
          const line = token.input.slice(
            token.input.lastIndexOf("\n", token.begin - 1) + 1,
            token.begin,
          );
          this.#indent = /^[ \t]*$/.test(line) ? line : "";
          this.#isAlone = /^[ \t]*$/.test(line);
          let isClosed = false;
          const stream = liquid.parser
            .parseStream(rest)
            .on(`tag:end${name}`, () => {
              isClosed = true;
              stream.stop();
            })
            .on("template", (template: Template) => this.#templates.push(template))
            .on("end", () => {
              if (!isClosed) throw new Error(`{% ${name} %} has no {% end${name} %}`);
            });
          stream.start();
        }
        *render(context: Context, emitter: Emitter): Generator<unknown, void, string> {
          const text = yield this.liquid.renderer.renderTemplates(this.#templates, context);
          const isMarked = this.#element !== undefined;
          const written = write(this.#args, text, isMarked ? "" : this.#indent);
          const gap = this.#isAlone || isInline ? "" : "\n\n";
          emitter.write(isMarked ? inElement(written, this.#element) : gap + written);
        }
      },
    );
  }
}

function inElement(markdown: string, element: string | undefined): string {
  return element === undefined ? markdown : marked(markdown, element);
}
