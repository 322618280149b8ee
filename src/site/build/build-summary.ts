import type { AstroIntegration } from "astro";
import { ProgressLine } from "../../proof/report/progress-line.ts";

/** The number of documents that a build rendered and recalled, and of pages that it kept. */
export interface Counts {
  rendered: number;
  recalled: number;
  kept: number;
}

/**
 * Prints a one-screen summary of a build, with the time of each step. It must be the last
 * integration, since a step ends when all integrations are done.
 *
 * @param documents counts the texts of pages that were rendered and recalled, and the kept pages
 * @param cells returns how many cells ran and how many were recalled
 */
export function buildSummary(documents: Counts, cells: () => string): AstroIntegration {
  const steps: [name: string, seconds: number][] = [];
  let before = 0;
  const end = (name: string) => {
    const now = performance.now() / 1000;
    steps.push([name, now - before]);
    before = now;
  };
  let bundled: number | undefined;
  const line = new ProgressLine();
  return {
    name: "build-summary",
    hooks: {
      "astro:config:setup": ({ command, updateConfig }) => {
        if (command !== "build") return;
        end("configuration, content and cells");
        const closeBundle = () => {
          bundled = performance.now() / 1000;
          line.show("Rendering the pages");
        };
        updateConfig({ vite: { plugins: [{ name: "build-summary", closeBundle }] } });
      },
      "astro:build:start": () => {
        end("start");
        line.show("Bundling the pages");
      },
      "astro:build:generated": () => {
        if (bundled !== undefined) {
          steps.push(["bundles", bundled - before]);
          before = bundled;
        }
        end("pages");
        line.show("Writing other files");
      },
      "astro:build:done": ({ pages }) => {
        end("licences and other files");
        line.end();
        const { rendered, recalled, kept } = documents;
        console.log(
          summaryText(
            { made: pages.length, kept },
            [`Texts: ${rendered} rendered, ${recalled} recalled`, cells()],
            steps,
          ),
        );
      },
    },
  };
}

/**
 * @param pages how many pages the build made, and how many it kept
 * @param facts one per line
 * @example summaryText({ made: 2, kept: 8 }, ["1 cell: 1 run"], [["pages", 1.23]]) // => "2 pages made and 8 kept in 1.2 s\n1 cell: 1 run\n   1.2 s  pages"
 */
export function summaryText(
  { made, kept }: { made: number; kept: number },
  facts: readonly string[],
  steps: readonly (readonly [name: string, seconds: number])[],
): string {
  const total = steps.reduce((sum, [, seconds]) => sum + seconds, 0);
  const times = steps.map(([name, seconds]) => `${seconds.toFixed(1).padStart(6)} s  ${name}`);
  return [`${made} pages made and ${kept} kept in ${total.toFixed(1)} s`, ...facts, ...times].join(
    "\n",
  );
}
