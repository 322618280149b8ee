import { expect, it } from "vitest";
import { readOldSite } from "../index.ts";
import { old, useFolder, write } from "../trial.ts";
import { settingsText } from "./jekyll-settings.ts";

useFolder();

it("the old site is built without plugins, also where the key is there twice", () => {
  const config = "plugins: [a]\ntitle: 글\npermalink: /x/\nplugins:\n  - b\npermalink: pretty\n";
  write({ "_config.yml": config });
  const site = readOldSite(old(), () => undefined);
  expect(settingsText(site)).toBe(
    `title: 글\npermalink: ${site.config.permalink}\nmarkdown: kramdown\n`,
  );
});
