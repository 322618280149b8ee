import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { compareSites, readOldSite } from "../index.ts";
import { into, old, outside, post, useFolder, write } from "../trial.ts";
import { pagesIn } from "./built-pages.ts";
import { compared, project } from "./trial.ts";

useFolder();

describe("a sign that the old page shows is no leftover:", () => {
  const math = "<math><msub><mi>x</mi><mn>1</mn></msub></math>";
  const formula = "**<b>분포 $x_1$의 것**</b> 둘";
  it.each([
    ["around a script", "{{ 하나 <script>alert()</script> }}", "{{ 하나 }}", []],
    ["around a formula", formula, `**<b>분포 ${math}의 것**</b> 둘`, []],
    [
      "around an address",
      "하나 &lt;https://a.example/&gt;",
      "하나 &lt;https://a.example/&gt; &lt;https://b.example/&gt;",
      ["<https://b.example/>"],
    ],
    ["beside a blank", "하나", "하나 ** 둘** **셋 ** **넷**", ["**넷**"]],
    ["but others are", formula, `**<b>분포 ${math}의 것**</b> **둘** **셋**`, ["**둘**"]],
  ])("%s", (_, before, now, leftovers) => {
    write({
      "_config.yml": "permalink: pretty\n",
      "_posts/2020-01-02-a.md": post("title: a", "하나"),
    });
    const built = join(outside(), "built");
    for (const [folder, html] of [
      [built, `<p>${before}</p>`],
      [into(), `<article><p>${now}</p></article>`],
    ]) {
      mkdirSync(join(folder, "2020/01/02/a"), { recursive: true });
      writeFileSync(join(folder, "2020/01/02/a/index.html"), html);
    }
    const site = readOldSite(old(), () => undefined);
    const { documents } = compareSites(site, into(), pagesIn(built), "/", project);
    expect(documents).toMatchObject([{ missing: [], leftovers }]);
  });
});

it("takes no sign in a title for a leftover, but one in the text", () => {
  write({
    "_config.yml": "permalink: pretty\n",
    "_posts/2020-01-02-a.md": post("title: '**a**'", "하나"),
  });
  const page = "2020/01/02/a/index.html";
  const around = (text: string) =>
    `<article><h1>**a**</h1><div class="prose">${text}</div></article>`;
  expect(compared({ [page]: around("하나") }).documents).toMatchObject([{ leftovers: [] }]);
  const { documents } = compared({ [page]: around("하나 **둘**") });
  expect(documents).toMatchObject([{ leftovers: ["**둘**"] }]);
});
