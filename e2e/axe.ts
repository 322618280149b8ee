import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Page } from "@playwright/test";
import type axe from "axe-core";

/** The minified axe, which a browser reads in two thirds of the time. */
const source = readFileSync(fileURLToPath(import.meta.resolve("axe-core/axe.min.js")), "utf8");

/** A rule that a page violates, and the elements that violate it. */
export type Barrier = [rule: string, elements: string[]];

/** Selectors of the elements to check. */
type Part = string | { include: string[]; exclude: string[] };

interface Options {
  /** The names of the only rules to check. */
  runOnly?: string[];
  rules?: Record<string, { enabled: boolean }>;
}

/**
 * Returns the barriers that axe finds in a part of a page. It skips the frames of cells, which are
 * empty, and is loaded once for each page, since it is large.
 */
export async function barriers(
  page: Page,
  part: Part = "html",
  options: Options = {},
): Promise<Barrier[]> {
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(`${source}; 0`);
  return page.evaluate(
    async ([part, options]) => {
      const { violations } = await (Reflect.get(window, "axe") as typeof axe).run(part, {
        ...options,
        iframes: false,
        resultTypes: ["violations"],
      });
      return violations.map(({ id, nodes }): Barrier => [id, nodes.map(({ html }) => html)]);
    },
    [part, options] as const,
  );
}
