import { expect, it } from "vitest";
import type { JekyllSite } from "../../types.ts";
import { convert } from "../index.ts";

it("a bibliography has the groups that its settings ask for, each with a heading", async () => {
  const site: JekyllSite = {
    config: { scholar: { group_by: "year", order: "descending" } },
    ...{ plugins: [], data: {}, lang: "en", timezone: "UTC" },
    include: () => undefined,
    includeRelative: (name) =>
      name.endsWith("references.bib")
        ? "@misc{a, title={A}, year=2020}\n@misc{b, title={B}, year=2021}\n@misc{c, title={C}, year=2020}"
        : undefined,
    address: (url) => url,
    asset: (src) => src,
    hasAsset: () => true,
    find: () => undefined,
  };
  const document = { path: "papers.md", line: 1, data: { title: "a" }, url: "/a/" };
  const source = "{% bibliography %}\n";
  const { body } = await convert({ ...document, kind: "page", source }, site);
  expect(body.replace(/<a id="\w"><\/a>/g, "")).toBe(
    "## 2021\n\n1. B. 2021.\n\n## 2020\n\n1. A. 2020.\n1. C. 2020.\n",
  );
});
