import { describe, expect, it } from "vitest";
import {
  analyticsIn,
  commentsIn,
  foreignComments,
  wrongGoogleId,
  wrongServices,
} from "./services.ts";

describe("the comments of a blog", () => {
  const giscus = { repo: "a/b", repo_id: "R", category: "C", category_id: "D" };

  it.each([
    ["at the top", { giscus }],
    ["as in Chirpy", { comments: { provider: "giscus", giscus } }],
    [
      "as in Minimal Mistakes",
      {
        repository: "a/b",
        comments: {
          provider: "giscus",
          giscus: { repo_id: "R", category_name: "C", category_id: "D" },
        },
      },
    ],
  ])("are those of giscus, whose keys are %s", (_, all) => {
    expect(commentsIn(all)).toEqual({ provider: "giscus", ...giscus });
    expect(foreignComments(all)).toBeUndefined();
  });

  it.each([
    ["disqus", { comments: { provider: "disqus", disqus: { shortname: "" } } }],
    ["disqus", { disqus: { shortname: "blog" } }],
    ["disqus", { "disqus-shortname": "blog" }],
    ["utterances", { utterances: { repo: "a/b" } }],
    [undefined, { comments: { provider: null, disqus: { shortname: null } } }],
    [undefined, {}],
  ])("can be of another service: %s", (service, all) => {
    expect(commentsIn(all)).toBe(false);
    expect(foreignComments(all)).toBe(service);
  });
});

it.each([
  [{ provider: "google", id: "G-ABC1" }, { google_analytics: "G-ABC1" }],
  [{ provider: "google", id: "G-ABC1" }, { google_analytics: { id: "G-ABC1" } }],
  [{ provider: "google", id: "G-ABC1" }, { analytics: { google: { tracking_id: "G-ABC1" } } }],
  [
    { provider: "goatcounter", id: "kim", host: "https://stats.kim.io" },
    {
      google_analytics: "UA-1-1",
      analytics: { goatcounter: { id: "kim", domain: "stats.kim.io" } },
    },
  ],
  [{ provider: "umami", id: "0-1" }, { analytics: { umami: { id: "0-1", domain: null } } }],
  [false, { google_analytics: "UA-1-1", analytics: false }],
])("the counter of a blog is %o where its settings are %o", (counter, all) => {
  expect(analyticsIn(all)).toEqual(counter);
});

it.each([
  [["giscus"], { giscus: { repo: "no slash", repo_id: "R", category: "C", category_id: "D" } }],
  [["giscus"], { comments: { giscus: { repo_id: "R" } } }],
  [["goatcounter"], { analytics: { goatcounter: { id: "my site!" } } }],
  [[], { comments: { giscus: { repo_id: null } }, analytics: { umami: { id: "" } } }],
])("%j has settings that site.yml refuses, and is left out: %j", (services, all) => {
  expect(wrongServices(all)).toEqual(services);
  expect([commentsIn(all), analyticsIn(all)]).toEqual([false, false]);
});

it.each([
  ["UA-1-1", { google_analytics: "UA-1-1" }],
  ["UA-1-1", { google_analytics: { id: "UA-1-1" } }],
  ["GTM-1", { analytics: { provider: "google-gtag", google: { tracking_id: "GTM-1" } } }],
  [undefined, { google_analytics: "UA-1-1", gtag: "G-1" }],
  [undefined, { google_analytics: "UA-1-1", analytics: { umami: { id: "0-1" } } }],
  [undefined, { google_analytics: null, analytics: { google: { id: "" } } }],
])("%j is the id of Google Analytics that site.yml refuses, in %j", (id, all) => {
  expect(wrongGoogleId(all)).toBe(id);
});
