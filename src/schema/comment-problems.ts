import type { Problem } from "./problem.ts";
import { inQuotes } from "./yaml-error.ts";
import type { Yaml } from "./yaml.ts";

/** The keys of a page whose text can contain a #. */
const keys = ["title", "description", "tags"];

/**
 * Warns of text that YAML reads as a comment, such as that from # on in `title: Part #1`. A comment
 * usually has a space after the #.
 */
export function commentProblems(file: string, { commented }: Yaml): Problem[] {
  return keys.flatMap((key) =>
    commented(key)
      .filter(({ comment }) => !/^#\s/.test(comment))
      .map(({ line, text, comment }) => {
        const whole = `${text} ${comment}`;
        const message = `${key} has ${whole}, of which YAML reads ${comment} as a comment: put text in quotes, ${inQuotes(whole)}`;
        return { file, line, message, warning: true };
      }),
  );
}
