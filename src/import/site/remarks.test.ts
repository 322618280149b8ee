import { expect, it } from "vitest";
import { keysOf, post, remarksIn, run, useFolder, write } from "./trial.ts";

useFolder();

it("tells why an id of Google Analytics is not imported", async () => {
  const told = async (id: string) => {
    write({
      "_config.yml": `url: https://a.io\ngoogle_analytics: ${id}\n`,
      "_posts/2020-01-02-a.md": post("title: a"),
    });
    return remarksIn(await run());
  };
  const mend =
    "create a property in Google Analytics, and write analytics: { provider: google, id: G-… } in content/site.yml, with its id";
  expect(await told("UA-123456-1")).toContain(
    `_config.yml:1: the id "UA-123456-1" of Google Analytics is not imported, because properties with such an id ended in 2023: ${mend}`,
  );
  expect(await told("GTM-1")).toContain(
    `_config.yml:1: the id "GTM-1" of Google Analytics is not imported, because an id of Google Analytics begins with G-: ${mend}`,
  );
  expect((await told("G-123")).join("\n")).not.toContain("Google Analytics");
});

it("reads dates in UTC, as Jekyll does, if the time zone is unknown", async () => {
  write({
    "_config.yml": "url: https://a.io\ntimezone: Mars\npermalink: date\n",
    "_posts/2020-01-02-a.md": post("title: a\ndate: 2020-01-01 23:30:00 -0100"),
  });
  expect(remarksIn(await run())).toContain(
    '_config.yml:1: timezone is "Mars", which is not the name of a time zone: dates are in UTC, as in Jekyll; for another zone, write a name such as Asia/Seoul there, and import again',
  );
  expect(keysOf("content/posts/ko/2020-01-02-a.md").permalink).toBe("/2020/01/02/a.html");
});
