import { expect, test } from "vitest";
import { counterOf } from "../policy/analytics.ts";
import { requestOf } from "./count.ts";
import type { Visit } from "./count.ts";

const visit: Visit = {
  url: "https://kim.io/en/posts/a/?utm_source=b",
  title: "A post & more",
  referrer: "https://c.io/",
  language: "ko-KR",
  screen: { width: 1280, height: 800, ratio: 2 },
};

test("GoatCounter receives the path, title, referrer, query and screen in its address", () => {
  const counter = counterOf({ provider: "goatcounter", id: "kim" }, "https://kim.io");
  const { url = "", body } = requestOf(counter, visit) ?? {};
  expect(body).toBeUndefined();
  expect(url).toMatch(/^https:\/\/kim\.goatcounter\.com\/count\?/);
  expect(Object.fromEntries(new URL(url).searchParams)).toEqual({
    p: "/en/posts/a/",
    t: "A post & more",
    r: "https://c.io/",
    q: "?utm_source=b",
    s: "1280,800,2",
  });
});

test("Plausible receives the address of the page and the name of the site", () => {
  const counter = counterOf({ provider: "plausible", id: "kim.io" }, "https://kim.io");
  const { url, body = "" } = requestOf(counter, visit) ?? {};
  expect(url).toBe("https://plausible.io/api/event");
  expect(JSON.parse(body)).toEqual({
    name: "pageview",
    url: visit.url,
    domain: "kim.io",
    referrer: visit.referrer,
  });
});

test("Umami receives the path and the id of the site, at a host of one's own", () => {
  const counter = counterOf(
    { provider: "umami", id: "1-2", host: "https://u.io/umami/" },
    visit.url,
  );
  const { url, body = "" } = requestOf(counter, visit) ?? {};
  expect(url).toBe("https://u.io/umami/api/send");
  expect(JSON.parse(body)).toMatchObject({
    type: "event",
    payload: { website: "1-2", url: "/en/posts/a/?utm_source=b", screen: "1280x800" },
  });
});

test("Google is not sent anything without its script", () => {
  const counter = counterOf({ provider: "google", id: "G-1" }, "https://kim.io");
  expect(requestOf(counter, visit)).toBeUndefined();
  expect(counter).toMatchObject({
    endpoint: "https://www.googletagmanager.com/gtag/js?id=G-1",
    host: "kim.io",
  });
});
