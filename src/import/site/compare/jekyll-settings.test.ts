import { expect, it } from "vitest";
import { readOldSite } from "../index.ts";
import { old, useFolder, write } from "../trial.ts";
import { settingsText } from "./jekyll-settings.ts";

useFolder();

it("the old site is built without plugins, also where the key is there twice", () => {
  const config = "plugins: [a]\ntitle: 글\npermalink: /x/\nplugins:\n  - b\npermalink: pretty\n";
  write({ "_config.yml": config });
  const site = readOldSite(old(), () => undefined);
  expect(settingsText(site).text).toBe(
    `title: 글\npermalink: ${site.config.permalink}\nmarkdown: kramdown\n`,
  );
});

it("the old site is built without a highlighter that may not be installed, which is told", () => {
  write({ "_config.yml": "kramdown:\n  enable_coderay: true\n  toc_levels: 1..6\n" });
  const { text, left } = settingsText(readOldSite(old(), () => undefined));
  expect(text).toContain("kramdown:\n  toc_levels: 1..6\n");
  expect(text).not.toContain("coderay");
  expect(left).toEqual(["kramdown.enable_coderay"]);
});

it.each(["# title: 글\n", "relative_permalinks: true\n"])(
  "the old site is built with %j",
  (config) => {
    write({ "_config.yml": config });
    const site = readOldSite(old(), () => undefined);
    expect(settingsText(site).text).toBe(
      `permalink: ${site.config.permalink}\nmarkdown: kramdown\n`,
    );
  },
);

it("the old site is built with Rouge if the settings name it", () => {
  write({ "_config.yml": "kramdown:\n  syntax_highlighter: rouge\n" });
  const { text, left } = settingsText(readOldSite(old(), () => undefined));
  expect(text).toContain("syntax_highlighter: rouge");
  expect(left).toEqual([]);
});

it("the old site is built with the settings that the import reads where their YAML is broken", () => {
  const config = 'title: 글: 둘\nurl: "https://a.example"# the host\nplugins: [a]\n';
  write({ "_config.yml": config });
  const site = readOldSite(old(), () => undefined);
  expect(settingsText(site).text).toBe(
    `title: "글: 둘"\nurl: https://a.example\npermalink: ${site.config.permalink}\nmarkdown: kramdown\n`,
  );
});

it("the old site is built with settings that start with a colon as text, not as symbols of Ruby", () => {
  write({ "_config.yml": "permalink: :title\na: [:b]\n" });
  const { text } = settingsText(readOldSite(old(), () => undefined));
  expect(text).toBe('a: [ ":b" ]\npermalink: ":title"\nmarkdown: kramdown\n');
});

it("the old site is built without the files that the setting exclude lists between commas", () => {
  write({ "_config.yml": "exclude: a.txt, b\n" });
  const { text } = settingsText(readOldSite(old(), () => undefined));
  expect(text).toMatch(/^exclude:\n(?:  - .*\n)*  - a\.txt\n  - b\n/);
});
