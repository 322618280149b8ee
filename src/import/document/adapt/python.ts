import hljs from "highlight.js/lib/core";
import bash from "highlight.js/lib/languages/bash";
import python from "highlight.js/lib/languages/python";
import scala from "highlight.js/lib/languages/scala";

for (const [name, language] of Object.entries({ python, bash, scala })) {
  hljs.registerLanguage(name, language);
}

/** A line that is Python, and hardly ever another language or a sentence. */
const sign =
  /^[ \t]*(?:(?:async )?def \w+\(.*:[ \t]*(?:#.*)?$|class \w+(?:\([\w., =]*\))?:[ \t]*(?:#.*)?$|from [\w.]+ import \S|import \w+(?:\.\w+)* as \w)/m;

/** How much of a code decides. */
const mostCharacters = 3000;

/**
 * Whether code without a language is Python beyond doubt: it has a line of Python, and highlight.js
 * finds more of Python in it than of Bash and Scala, which have such lines, too.
 */
export function isPython(code: string): boolean {
  const text = code.slice(0, mostCharacters);
  if (!sign.test(text) || !text.trim().includes("\n") || text.includes("```")) return false;
  return (
    relevanceOf(text, "python") > Math.max(relevanceOf(text, "bash"), relevanceOf(text, "scala"))
  );
}

/** How much of a language highlight.js finds in code; keywords and strings count. */
function relevanceOf(code: string, language: string): number {
  return hljs.highlight(code, { language, ignoreIllegals: false }).relevance;
}
