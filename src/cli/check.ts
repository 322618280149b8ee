import { keep } from "../cache/index.ts";
import { counted } from "../cell/counted.ts";
import { visible } from "../cell/visible.ts";
import { browserResults } from "../proof/published/browser-results.ts";
import { browserSummary, report } from "../proof/report/report.ts";
import { tablePages } from "../proof/published/table.ts";
import { typeProblems } from "../proof/problems/type-check.ts";
import { countedWarnings } from "../proof/report/warnings.ts";
import { addressProblem } from "../schema/address.ts";
import { formatProblem } from "../schema/problem.ts";
import { settingsOf } from "../site/content/settings.ts";
import { problemsWith, unpublishedFiles } from "../site/problems/unpublished.ts";
import { commandArguments } from "./common/arguments.ts";
import { lastCheck, proveAll, root } from "./common/prove-all.ts";

// npm run check: reports every problem in the content (outputs, twins, translations, types, text,
// links, settings, SITE_URL and BASE_PATH) and writes nothing. Where posts have many warnings of a
// kind, they are counted, unless --all is given. Drafts and future posts are checked as well, unless
// --published is given.
const given = commandArguments("check", ["--all", "--published"]);
const lists = given.includes("--all");
process.chdir(root);
const unpublished = given.includes("--published") ? [] : unpublishedFiles("content");
const [content, { pages, means }] = await Promise.all([
  problemsWith(unpublished, root, "content"),
  proveAll(unpublished),
]);
const types = await typeProblems(pages);
const { problems, notices, summary } = report(pages, means, unpublished);
const warnings = content.filter(({ warning }) => warning);
const shown = (lists ? warnings : countedWarnings(warnings)).map(formatProblem);
const errors = content.filter(({ warning }) => !warning);
const address = addressProblem(settingsOf("content"), process.env) ?? [];
const all = [errors.map(formatProblem), address, problems, types.map(formatProblem)].flat();
for (const line of [...notices, ...shown, ...all]) console.log(visible(line));
console.log(summary);
console.log(browserSummary(tablePages(pages, means.runtime, await browserResults())));
await keep(lastCheck, summary);
if (unpublished.length > 0) {
  const count = counted(
    unpublished.length,
    "page that the build leaves out (draft, or future date) was",
    "pages that the build leaves out (draft, or future date) were",
  );
  console.log(`${count} checked, too; npm run check -- --published checks only published pages.`);
}
if (warnings.length > 0) console.log(`${counted(warnings.length, "warning")}.`);
console.log(all.length === 0 ? "All is as documented." : `${counted(all.length, "problem")}.`);
process.exitCode = all.length === 0 ? 0 : 1;
