import { keep } from "../cache/index.ts";
import { visible } from "../cell/visible.ts";
import { proseProblems } from "../markdown/index.ts";
import {
  browserResults,
  browserSummary,
  report,
  tablePages,
  typeProblems,
} from "../proof/index.ts";
import { formatProblem } from "../schema/index.ts";
import { readGlossary, readSite, termFinder } from "../site/index.ts";
import { commandArguments } from "./arguments.ts";
import { lastCheck, proveAll } from "./prove-all.ts";

// npm run check: proves all outputs, twins, language pairs and types. Writes nothing.
commandArguments("check", []);
const { pages, means, content } = await proveAll();
const texts = pages.map(({ page }) => page);
// Where the content has problems of its own, the glossary may not be readable.
const prose =
  content.length > 0
    ? []
    : proseProblems(texts, termFinder(readGlossary("content"), "/"), readSite("content").mdx?.code);
const types = await typeProblems(pages);
const { problems, notices, summary } = report(pages, means);
const all = [...content, ...problems, ...[...prose, ...types].map(formatProblem)];
for (const line of [...notices, ...all]) console.log(visible(line));
console.log(summary);
console.log(browserSummary(tablePages(pages, means.runtime, await browserResults())));
await keep(lastCheck, summary);
console.log(all.length === 0 ? "All is as documented." : `${all.length} problem(s).`);
process.exitCode = all.length === 0 ? 0 : 1;
