import { existsSync, readFileSync } from "node:fs";
import type { Problem, Site } from "../../schema/index.ts";
import { langs } from "../model/languages.ts";

/** Sentences of the project's own page about privacy that are true only of a site without these. */
const claims = {
  comments: ["댓글이나 방문 통계를 추가하게 되면", "If comments or visitor statistics are added"],
  analytics: ["방문자를 세지 않습니다", "counts no visits"],
};

/** Warns of pages about privacy that still say that the site lacks what site.yml turns on. */
export function privacyProblems(
  site: Pick<Site, "comments" | "analytics">,
  contentDir: string,
): Problem[] {
  return langs.flatMap((lang) => {
    const file = `${contentDir}/pages/${lang}/privacy.md`;
    if (!existsSync(file)) return [];
    const lines = readFileSync(file, "utf8").split("\n");
    return (["comments", "analytics"] as const).flatMap((key): Problem[] => {
      const service = site[key];
      if (!service) return [];
      const written = claims[key].find((claim) => lines.some((line) => line.includes(claim)));
      if (written === undefined) return [];
      const line = lines.findIndex((one) => one.includes(written)) + 1;
      const message = `the page says "${written}", but ${key} in ${contentDir}/site.yml turns on ${service.provider}: write here what it learns about readers`;
      return [{ file, line, message, warning: true }];
    });
  });
}
