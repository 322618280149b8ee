import { mkdirSync, mkdtempSync } from "node:fs";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Plugin } from "vite";
import { expect, it, vi } from "vitest";

const folder = mkdtempSync(join(tmpdir(), "bundle-"));
mkdirSync(join(folder, "workers"));
vi.mock("./bundle.ts", () => ({ bundleMonaco: async () => ({ name: "editor", folder }) }));

const { monacoEditor } = await import("./integration.ts");

type Handler = (
  request: IncomingMessage,
  response: ServerResponse,
  next: (error?: unknown) => void,
) => void;

it("in development, a request for a folder of the bundle is an error, and does not end the server", async () => {
  let plugins: Plugin[] = [];
  const setup = monacoEditor(async () => ({})).hooks["astro:config:setup"] as (
    options: object,
  ) => Promise<void>;
  await setup({
    command: "dev",
    config: { base: "/" },
    updateConfig: (config: { vite: { plugins: Plugin[] } }) => ({ plugins } = config.vite),
  });
  let handle: Handler | undefined;
  const configure = plugins[0].configureServer as (server: object) => void;
  configure({ middlewares: { use: (handler: Handler) => (handle = handler) } });
  const server = createServer((request, response) =>
    handle?.(request, response, (error) => {
      response.statusCode = error ? 500 : 404;
      response.end();
    }),
  ).listen(0);
  const { port } = server.address() as AddressInfo;
  const statusOf = async (path: string) =>
    (await fetch(`http://localhost:${port}/_live/editor/${path}`)).status;
  expect(await statusOf("workers")).toBe(500);
  expect(await statusOf("none.js")).toBe(404);
  server.close();
});
