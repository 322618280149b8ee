import { expect, it } from "vitest";
import { parse } from "yaml";
import { configOf } from "../read/config.ts";
import { settingsFrom, unset } from "./settings.ts";

it.each([
  [{ url: "https://a.io" }, { url: "https://a.io", base: "/" }],
  [
    { url: "https://a.io/", baseurl: "blog" },
    { url: "https://a.io", base: "/blog/" },
  ],
  [
    { url: "https://a.io/me/", baseurl: "/blog" },
    { url: "https://a.io", base: "/me/blog/" },
  ],
  [
    { url: "https://a.io", baseurl: "https://a.io" },
    { url: "https://a.io", base: "/" },
  ],
  [
    { url: "https://a.io", baseurl: "https://a.io/blog/" },
    { url: "https://a.io", base: "/blog/" },
  ],
  [
    { url: "a.io", baseurl: "" },
    { url: unset, base: "/" },
  ],
])("the address of a site with %o is %o", (config, address) => {
  const settings = { languages: ["ko"], authors: [], menu: [], hasPage: () => true };
  const source = settingsFrom(`url: ${unset}\n`, configOf(config, "blog"), settings);
  expect(parse(source ?? "")).toMatchObject(address);
});

it("a lost letter in the title is an escape, since the build refuses its bare sign", () => {
  const config = configOf({ title: "Caf\uFFFD", description: "a: Ren\uFFFD" }, "blog");
  const settings = { languages: ["en"], authors: [], menu: [], hasPage: () => true };
  const source = settingsFrom(`url: ${unset}\n`, config, settings) ?? "";
  expect(source).not.toContain("\uFFFD");
  expect(parse(source)).toMatchObject({
    title: { en: "Caf\uFFFD" },
    description: { en: "a: Ren\uFFFD" },
  });
});
