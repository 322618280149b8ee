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
        if (problems.length === 0) return;
        const message = `the content has ${problems.length} problem(s):\n${problems.join("\n")}`;
        // An author has no use for a stack of ours.
        if (command === "build") throw Object.assign(new Error(message), { stack: "" });
        logger.error(message);
      },
    },
  };
}
