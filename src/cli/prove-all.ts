import { fileURLToPath } from "node:url";
import { makeMeans, Proofs, type MadeMeans, type ProvedPage } from "../proof/index.ts";
import { contentProblems, placeOf } from "../site/index.ts";
import { formatProblem } from "../schema/index.ts";

/** Under this name the last check keeps its summary. */
export const lastCheck = "last-check";

export const root = fileURLToPath(new URL("../../", import.meta.url));

/** Proves all published pages; `content` is what is wrong with the files beside their cells. */
export async function proveAll(): Promise<{
  pages: ProvedPage[];
  means: MadeMeans;
  content: string[];
}> {
  process.chdir(root);
  const content = contentProblems("content").map(formatProblem);
  const means = await makeMeans(root);
  const pages = await new Proofs(means, (file) => placeOf(file, false)).all();
  return { pages, means, content };
}
