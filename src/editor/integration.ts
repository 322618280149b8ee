import { createReadStream, existsSync } from "node:fs";
import { extname, join, normalize } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import type { Plugin } from "vite";
import { bundleMonaco, copyMonaco, type MonacoBundle } from "./bundle.ts";
import type { Anchors } from "./monaco/anchor.ts";

const live = "_live";

/**
 * Adds Monaco's bundle to the site, and passes the name of its folder to the element.
 *
 * @param anchors returns the anchors of the libraries' reference, for Monaco's links to it
 */
export function monacoEditor(anchors: () => Promise<Anchors>): AstroIntegration {
  let monaco: MonacoBundle | undefined;
  return {
    name: "monaco-editor",
    hooks: {
      "astro:config:setup": async ({ command, config, updateConfig }) => {
        if (command !== "build" && command !== "dev") return;
        monaco = await bundleMonaco(await anchors());
        updateConfig({
          vite: {
            define: { MONACO: JSON.stringify(monaco.name) },
            plugins: [serve(monaco, config.base)],
          },
        });
      },
      "astro:build:done": async ({ dir }) => {
        if (monaco) await copyMonaco(monaco, join(fileURLToPath(dir), live));
      },
    },
  };
}

const types: Record<string, string> = {
  ".js": "text/javascript",
  ".css": "text/css",
  ".json": "application/json",
  ".ttf": "font/ttf",
};

/** Serves the bundle during development. */
function serve({ name, folder }: MonacoBundle, base: string): Plugin {
  const prefixes = [`${base.replace(/\/$/, "")}/${live}/${name}/`, `/${live}/${name}/`];
  return {
    name: "monaco-editor",
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const { pathname } = new URL(request.url ?? "/", "http://localhost");
        const prefix = prefixes.find((start) => pathname.startsWith(start));
        const file = prefix && join(folder, normalize(`/${pathname.slice(prefix.length)}`));
        if (!file || !existsSync(file)) return next();
        response.setHeader("Content-Type", types[extname(file)] ?? "application/octet-stream");
        createReadStream(file).pipe(response);
      });
    },
  };
}
