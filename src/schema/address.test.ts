import { describe, expect, it } from "vitest";
import { addressProblem, siteAddress } from "./address.ts";

describe("siteAddress", () => {
  const site = { url: "https://name.github.io/", base: "/" };

  it("is that of site.yml unless the environment overrides it", () => {
    expect(siteAddress(site, {})).toEqual({ url: "https://name.github.io", base: "/" });
    expect(siteAddress(site, { SITE_URL: "", BASE_PATH: "" }).base).toBe("/");
  });

  it("accepts a base with or without slashes", () => {
    for (const BASE_PATH of ["repo", "/repo", "repo/", "/repo/"]) {
      expect(siteAddress(site, { BASE_PATH }).base).toBe("/repo/");
    }
    expect(siteAddress(site, { SITE_URL: "http://localhost:4321" }).url).toBe(
      "http://localhost:4321",
    );
  });

  it("uses the path of SITE_URL as the base", () => {
    expect(siteAddress(site, { SITE_URL: "https://a.io/repo" })).toEqual({
      url: "https://a.io",
      base: "/repo/",
    });
  });

  it("is the root of the host if GitHub serves the site there, whatever the base in site.yml", () => {
    const moved = { ...site, base: "/repo/" };
    expect(siteAddress(moved, { SITE_URL: "https://a.io", BASE_PATH: "" }).base).toBe("/");
    expect(siteAddress(moved, {}).base).toBe("/repo/");
  });

  it("rejects invalid values and shows them", () => {
    expect(() => siteAddress(site, { SITE_URL: "a.io" })).toThrow('SITE_URL is "a.io"');
    expect(addressProblem(site, { SITE_URL: "a.io" })).toContain('SITE_URL is "a.io"');
    expect(addressProblem(site, { SITE_URL: "https://a.io" })).toBeUndefined();
    expect(() => siteAddress(site, { BASE_PATH: "/../x" })).toThrow('BASE_PATH is "/../x"');
    expect(() => siteAddress(site, { BASE_PATH: "https://a.io" })).toThrow("such as / or /repo/");
  });
});
