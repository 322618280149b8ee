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
    { url: "a.io", baseurl: "" },
    { url: unset, base: "/" },
  ],
])("the address of a site with %o is %o", (config, address) => {
  const settings = { languages: ["ko"], authors: [], menu: [], hasPage: () => true };
  const source = settingsFrom(`url: ${unset}\n`, configOf(config, "blog"), settings);
  expect(parse(source ?? "")).toMatchObject(address);
});
