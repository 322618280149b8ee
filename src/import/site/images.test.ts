import { createServer } from "node:http";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, expect, it } from "vitest";
import { listFiles } from "./recorded/sites.ts";
import { bytesOf, into, png, post, remarksIn, run, useFolder, write } from "./trial.ts";

useFolder();

let server: Server;
let asked: string[] = [];
let host = "";

beforeAll(async () => {
  server = createServer(({ url = "" }, response) => {
    asked.push(url);
    if (url === "/missing.png") response.writeHead(404);
    response.end(url === "/page.png" ? "<html>" : png);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  host = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
});

it("fetches images of other sites once, and tells of those that it cannot fetch", async () => {
  asked = [];
  write({
    "_config.yml": "",
    "_posts/2020-01-02-a.md": post(
      "title: a",
      `![하나](${host}/one.png)\n\n<img src="${host}/two.png" alt="둘">\n\n![셋](${host}/missing.png)\n\n![넷](${host}/page.png)`,
    ),
  });
  const imported = await run({ fetchImages: true });
  expect(imported.images).toEqual({ remote: 4, fetched: 2 });
  const [one, two] = listFiles(into()).filter((path) => path.startsWith("public/"));
  expect([one, two].map((path) => path.replace(/-[0-9a-f]{8}\./, "-x."))).toEqual([
    "public/images/remote/one-x.png",
    "public/images/remote/two-x.png",
  ]);
  const text = bytesOf("content/posts/ko/2020-01-02-a.md");
  expect(text).toContain(`![하나](${one.replace("public", "")})`);
  expect(text).toContain(`![셋](${host}/missing.png)`);
  const remarks = remarksIn(imported).join("\n");
  expect(remarks).toContain(
    `${host}/missing.png was not fetched, and the page loads it from there: the other site answered 404`,
  );
  expect(remarks).toContain(
    "/page.png was not fetched, and the page loads it from there: it is not a PNG",
  );
  asked = [];
  const again = await run({ fetchImages: true });
  expect(again.outcomes).toMatchObject({ new: 0, updated: 0, kept: 0 });
  expect(asked.sort()).toEqual(["/missing.png", "/page.png"]);
});

it("leaves images at other sites unless asked", async () => {
  asked = [];
  write({ "_config.yml": "", "_posts/2020-01-02-a.md": post("title: a", `![](${host}/one.png)`) });
  expect((await run()).images).toEqual({ remote: 1, fetched: 0 });
  expect(asked).toEqual([]);
});
