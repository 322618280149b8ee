import { EventEmitter } from "node:events";
import { expect, test, vi } from "vitest";
import { serveAssets } from "./serve-assets.ts";

type Handle = (request: object, response: object, next: () => void) => void;

/** Asks for an address of a server with the base "/repo/". */
function request(url: string, find: (name: string) => Promise<string | undefined>) {
  const [asked, next] = [vi.fn(), vi.fn()];
  const use = (handle: Handle) => handle({ url }, new EventEmitter(), next);
  const { configureServer } = serveAssets("/repo", find, { asked, served: vi.fn() });
  if (typeof configureServer !== "function") throw new Error("the plugin configures no server");
  void configureServer.call({} as never, { middlewares: { use } } as never);
  return { asked, next };
}

test.each([
  ["/repo/", "/"],
  ["/repo/posts/%ED%95%9C%EA%B8%80/?a=1", "/posts/한글/"],
  ["/repo/%E0%A4/", "/%E0%A4/"],
])("%s asks for the page %s", (url, path) => {
  expect(request(url, async () => undefined).asked.mock.calls).toEqual([[path]]);
});

test("a page is rendered only after the search for a file, which waits for the libraries", async () => {
  let found: () => void = () => undefined;
  const { next } = request("/repo/a/", () => new Promise((end) => (found = () => end(undefined))));
  await new Promise(setImmediate);
  expect(next).not.toHaveBeenCalled();
  found();
  await vi.waitFor(() => expect(next).toHaveBeenCalledWith());
});
