import { EventEmitter } from "node:events";
import { join } from "node:path";
import { expect, test } from "vitest";
import { renderModule } from "./render-module.ts";

const root = join(import.meta.dirname, "project");

/** Whether the browser is reloaded when a file is added, replaced or deleted. */
function reloads(file: string): boolean[] {
  const sent: unknown[] = [];
  const watcher = new EventEmitter();
  const render = () => Promise.reject(new Error("nothing is rendered"));
  const { configureServer } = renderModule(root, render, async () => undefined);
  if (typeof configureServer !== "function") throw new Error("the plugin configures no server");
  const server = { watcher, ws: { send: (message: unknown) => sent.push(message) } };
  void configureServer.call({} as never, server as never);
  return ["add", "change", "unlink"].map((event) => {
    watcher.emit(event, join(root, file));
    return sent.splice(0).length > 0;
  });
}

test.each(["content/posts/ko/a.md", "content/posts/ko/a.png", "public/images/b.svg"])(
  "%s reloads the browser when it is added, replaced or deleted",
  (file) => expect(reloads(file)).toEqual([true, true, true]),
);

test.each(["dist/images/b.svg", "content/site.yml"])("%s does not", (file) => {
  expect(reloads(file)).toEqual([false, false, false]);
});
