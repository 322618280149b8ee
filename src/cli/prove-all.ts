import { fileURLToPath } from "node:url";
import { makeMeans, type MadeMeans } from "../proof/means.ts";
import { Progress } from "../proof/progress.ts";
import { ProgressLine } from "../proof/progress-line.ts";
import { Proofs } from "../proof/proofs.ts";
import type { ProvedPage } from "../proof/prove.ts";
import { placeOf } from "../site/place-of.ts";
import { settingsOf } from "../site/settings.ts";

/** The cache key of the last check's summary. */
export const lastCheck = "last-check";

export const root = fileURLToPath(new URL("../../", import.meta.url));

/** Verifies all published pages and shows the progress on the terminal. */
export async function proveAll(): Promise<{ pages: ProvedPage[]; means: MadeMeans }> {
  process.chdir(root);
  const line = new ProgressLine();
  const means = await makeMeans(root);
  const progress = new Progress((done, total) =>
    line.show(`Verifying the cells: ${done} of ${total}`),
  );
  const settings = settingsOf("content");
  const pages = await new Proofs(
    means,
    (file, text) => placeOf(file, false, settings, text),
    progress,
  ).all();
  line.end();
  return { pages, means };
}
