import { Context } from "liquidjs";
import type { JekyllDocument, JekyllSite, Note } from "../../types.ts";
import { asLiquidjs, liquidParts } from "./dialect.ts";
import { createEngine, reasonOf, variables } from "./engine.ts";
import type { Job } from "./job.ts";
import { lineMap } from "./line-map.ts";
import { before } from "./ranges.ts";
import { noteUndefined } from "./undefined.ts";
import { visible, withoutUnknown } from "./unknown.ts";

/** A document's text after Liquid. */
export interface Rendered {
  text: string;
  /** The line of the document's text, from 1, that a line of the result, from 0, comes from. */
  lineOf: (line: number) => number;
}

/** How many tags that cannot be read are kept as text before the rest is kept as it is. */
const mostRetries = 30;

/** The maximum processor time of the Liquid of a document, in seconds. */
const mostSeconds = 8;

/** Runs the Liquid of a document, as Jekyll does before it reads its Markdown. */
export async function renderLiquid(
  document: JekyllDocument,
  site: JekyllSite,
  note: (severity: Note["severity"], line: number, message: string) => void,
): Promise<Rendered> {
  const { source, data } = document;
  const isPlain = data.render_with_liquid === false || !/\{[{%]/.test(source);
  if (isPlain) return { text: source, lineOf: (line) => line + 1 };
  const job: Job = { document, site, note, whenShown: [] };
  const engine = createEngine(job);
  noteUndefined(source, job);
  let liquid = asLiquidjs(withoutUnknown(source, engine, job));
  for (let tries = 0; tries < mostRetries; tries += 1) {
    try {
      const context = new Context(variables(job), engine.options, {}, { liquid: engine });
      context.renderLimit.check = processorLimit();
      const text = String(await engine.parseAndRender(liquid, context));
      return { text, lineOf: lineMap(source, text) };
    } catch (error) {
      const place = placeOf(error);
      const line = place ? liquid.slice(0, place.begin).split("\n").length : 1;
      note("review", line, `Liquid cannot be run: ${reasonOf(error)}; it is kept as text`);
      if (!place || place.input !== liquid) break;
      const written = liquid.slice(place.begin, place.end);
      liquid = liquid.slice(0, place.begin) + visible(written) + liquid.slice(place.end);
    }
  }
  return { text: source, lineOf: (line) => line + 1 };
}

/** Throws after a limit of processor time; a limit of elapsed time would lose texts on a busy machine. */
function processorLimit(): () => void {
  const begin = process.threadCpuUsage();
  return () => {
    const { user, system } = process.threadCpuUsage(begin);
    if (user + system > mostSeconds * 1e6) {
      throw new Error(`it takes more than ${mostSeconds} seconds of processor time`);
    }
  };
}

interface Place {
  input: string;
  begin: number;
  end: number;
}

/** Where a tag or an output begins and ends that made the engine fail. */
function placeOf(error: unknown): Place | undefined {
  const token = (error as { token?: Partial<Place> }).token;
  if (token?.input === undefined || token.begin === undefined || token.end === undefined)
    return undefined;
  const { input } = token;
  const parts = liquidParts(input);
  const part = parts[before(parts, token.begin)];
  return part && token.begin < part.to ? { input, begin: part.from, end: part.to } : undefined;
}
