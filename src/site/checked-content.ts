import type { AstroIntegration } from "astro";
import { formatProblem } from "../schema/index.ts";
import { contentProblems } from "./content.ts";

/** Stops a build where the content has problems, and says all of them; development only says them. */
export function checkedContent(contentDir: string): AstroIntegration {
  return {
    name: "checked-content",
    hooks: {
      "astro:config:setup": ({ command, logger }) => {
        const problems = contentProblems(contentDir).map(formatProblem);
        for (const problem of problems) logger.error(problem);
        if (command === "build" && problems.length > 0) {
          throw new Error(`the content has ${problems.length} problem(s):\n${problems.join("\n")}`);
        }
      },
    },
  };
}
