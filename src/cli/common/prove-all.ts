import { fileURLToPath } from "node:url";
import { makeMeans, type MadeMeans } from "../../proof/means.ts";
import { Progress } from "../../proof/report/progress.ts";
import { ProgressLine } from "../../proof/report/progress-line.ts";
import { Proofs } from "../../proof/proofs.ts";
import type { ProvedPage } from "../../proof/prove.ts";
import { placeOf } from "../../site/addresses/place-of.ts";
import { settingsOf } from "../../site/content/settings.ts";

/** The cache key of the last check's summary. */
export const lastCheck = "last-check";

export const root = fileURLToPath(new URL("../../../", import.meta.url));

/**
 * Verifies all published pages and these unpublished ones, and shows the progress on the terminal.
 * Published pages do not see the others, as in a build.
 */
export async function proveAll(
  unpublished: readonly string[],
): Promise<{ pages: ProvedPage[]; means: MadeMeans }> {
  process.chdir(root);
  const line = new ProgressLine();
  const means = await makeMeans(root);
  const progress = new Progress((done, total) =>
    line.show(`Verifying the cells: ${done} of ${total}`),
  );
  const settings = settingsOf("content");
  const proofs = (hidden: boolean) =>
    new Proofs(means, (file, text) => placeOf(file, hidden, settings, text), progress);
  const pages = await proofs(false).all();
  const withUnpublished = proofs(true);
  for (const file of unpublished) {
    const page = await withUnpublished.page(file);
    if (page) pages.push(page);
  }
  line.end();
  return { pages, means };
}
