import type { AstroIntegrationLogger } from "astro";
import { visible } from "../../cell/visible.ts";
import type { Means, ProvedPage } from "../prove.ts";
import { report } from "../report/report.ts";

/** Reports the problems of a page, or that there are none any more, when this has changed. */
export function teller(logger: AstroIntegrationLogger): (page: ProvedPage, means: Means) => void {
  const told = new Map<string, string>();
  return (page, means) => {
    const { file } = page.page;
    const { problems } = report([page], means);
    const before = told.get(file) ?? "";
    told.set(file, problems.join("\n"));
    if (problems.join("\n") === before) return;
    for (const problem of problems) logger.error(visible(problem));
    if (problems.length === 0) logger.info(`${file}: all is as documented`);
  };
}
