import { expect, test } from "vitest";
import { exceptionsOf } from "./policy-exceptions.ts";
import { policy } from "./policy.ts";

test("a page without content of other sites has no exceptions", () => {
  const html =
    '<img src="/a.png"><a href="https://b.io">b</a><video src="/a.mp4"></video><div data-frame="0"></div>';
  expect(exceptionsOf(html)).toEqual({});
});

test("images, videos and frames of other sites are allowed where they are", () => {
  const html = `<img alt="" src="https://b.io/a.png"><video poster="http://b.io/a.png" src="https://b.io/a.mp4"></video>
<div data-frame="https://www.youtube-nocookie.com/embed/a?autoplay=1"></div>
<section data-frame="https://giscus.app/ko/widget?repo=a"></section>`;
  const exceptions = exceptionsOf(html);
  expect(exceptions).toEqual({
    "img-src": ["https:", "http:"],
    "media-src": ["https:"],
    "frame-src": ["https://www.youtube-nocookie.com", "https://giscus.app"],
  });
  expect(policy({ exceptions })).toContain(
    "frame-src 'self' https://www.youtube-nocookie.com https://giscus.app; worker-src",
  );
});

test("an address may have no scheme, or one in capital letters", () => {
  const html = '<img src="HTTPS://b.io/a.png"><video src="//b.io/a.mp4"></video>';
  expect(exceptionsOf(html)).toEqual({ "img-src": ["https:"], "media-src": ["https:"] });
});

test.each([
  [{ provider: "goatcounter", id: "kim" } as const, "https://kim.goatcounter.com"],
  [{ provider: "plausible", id: "kim.io" } as const, "https://plausible.io"],
  [{ provider: "umami", id: "1-2", host: "https://u.kim.io" } as const, "https://u.kim.io"],
])("a cookieless counter may be sent to, and nothing else: %o", (analytics, origin) => {
  expect(exceptionsOf("", analytics)).toEqual({ "connect-src": [origin] });
});

test("Google's script is allowed only if the site uses it", () => {
  const google = policy({ exceptions: exceptionsOf("", { provider: "google", id: "G-1" }) });
  expect(google).toContain("script-src 'self' https://www.googletagmanager.com;");
  expect(policy({ exceptions: exceptionsOf("") })).not.toContain("https:");
});
