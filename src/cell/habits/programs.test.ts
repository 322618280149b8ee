import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import pLimit from "p-limit";
import { beforeAll, describe, expect, it } from "vitest";
import { placeError } from "../../element/compiler/place.ts";
import { strings } from "../../i18n/lang.ts";
import { bundleRuntime } from "../../runner/bundle.ts";
import { run } from "../../runner/node/node.ts";
import { CompileError } from "../program/compile-error.ts";
import { explain } from "../explain.ts";
import { link } from "../program/link.ts";
import { namesIn } from "../program/pieces.ts";
import { spansOf } from "../spans.ts";
import type { CellError, Module } from "../types.ts";
import { compileChecked } from "./index.ts";

/*
 * Compiles and runs each program <habit>.cell in programs/ as a reader's cell, and compares its
 * explanation with <habit>.txt.
 */
const folder = join(import.meta.dirname, "programs");
const habits = readdirSync(folder)
  .filter((name) => name.endsWith(".cell"))
  .map((name) => name.replace(/\.cell$/, ""));

/** The explanation of each program, or why there is none. */
let said: Map<string, PromiseSettledResult<string>>;

beforeAll(async () => {
  const { libraries } = await bundleRuntime();
  const limit = pLimit(2);
  const texts = await Promise.allSettled(
    habits.map((habit) => limit(async () => textOf(await errorOf(sourceOf(habit), libraries)))),
  );
  said = new Map(habits.map((habit, i) => [habit, texts[i]]));
}, 300_000);

describe("a wrong program is explained in both languages:", () => {
  it.each(habits)("%s", async (habit) => {
    const text = said.get(habit);
    if (text?.status !== "fulfilled") throw text?.reason;
    await expect(text.value).toMatchFileSnapshot(join(folder, `${habit}.txt`));
  });
});

function sourceOf(habit: string): string {
  return readFileSync(join(folder, `${habit}.cell`), "utf8");
}

async function errorOf(source: string, libraries: ReadonlyMap<string, Module>): Promise<CellError> {
  const file = "cell.ts";
  let module: Module;
  try {
    module = compileChecked(file, source, [file], namesIn(libraries));
  } catch (error) {
    if (!(error instanceof CompileError)) throw error;
    const { name, message, at, why } = error;
    return { name, message, frames: [at], why };
  }
  const program = link(new Map([...libraries, [file, module]]), file);
  const { error, text } = await run(program, { timeout: 50 });
  if (!error) throw new Error(`no error, it printed: ${text}`);
  return placeError(error, { [file]: source });
}

function textOf(error: CellError): string {
  const [at] = error.frames;
  const why = error.why ?? explain(error);
  if (!why) throw new Error(`${error.name}: ${error.message} is not explained`);
  const said = (["en", "ko"] as const).map((lang) => {
    const template = Object.entries(strings[lang]).find(([key]) => key === `why.${why.cause}`)?.[1];
    if (!template) throw new Error(`${lang}.json has no why.${why.cause}`);
    const words = spansOf(template, why.params);
    return words.map(({ text, code }) => (code ? `\`${text}\`` : text)).join("");
  });
  const place = at && `line ${at.line}, column ${at.column}`;
  // The messages of other errors depend on the engine, so they are omitted.
  const head = error.name === "LintError" ? `LintError: ${error.message}` : error.name;
  return [head, place, why.cause, ...said, ""].join("\n");
}
