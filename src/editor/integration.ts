import { createReadStream, existsSync } from "node:fs";
import { extname, join, normalize } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import type { Plugin } from "vite";
import { bundleMonaco, copyMonaco, type MonacoBundle } from "./bundle.ts";
import type { Anchors } from "./monaco/anchor.ts";

const live = "_live";

/** The name of the bundle's folder in development. */
const inDevelopment = "editor";

/**
 * Adds Monaco's bundle to the site, and passes the name of its folder to the element. Development
 * makes the bundle when it is first asked for.
 *
 * @param anchors returns the anchors of the libraries' reference, for Monaco's links to it
 */
export function monacoEditor(anchors: () => Promise<Anchors>): AstroIntegration {
  let made: Promise<MonacoBundle> | undefined;
  const bundle = () => (made ??= anchors().then(bundleMonaco));
  return {
    name: "monaco-editor",
    hooks: {
      "astro:config:setup": async ({ command, config, updateConfig }) => {
        if (command !== "build" && command !== "dev") return;
        const name = command === "dev" ? inDevelopment : (await bundle()).name;
        const plugins = command === "dev" ? [serve(bundle, config.base)] : [];
        updateConfig({ vite: { define: { MONACO: JSON.stringify(name) }, plugins } });
      },
      "astro:build:done": async ({ dir }) => {
        await copyMonaco(await bundle(), join(fileURLToPath(dir), live));
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
function serve(bundle: () => Promise<MonacoBundle>, base: string): Plugin {
  const folder = `${live}/${inDevelopment}/`;
  const prefixes = [`${base.replace(/\/$/, "")}/${folder}`, `/${folder}`];
  return {
    name: "monaco-editor",
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const { pathname } = new URL(request.url ?? "/", "http://localhost");
        const prefix = prefixes.find((start) => pathname.startsWith(start));
        if (!prefix) return next();
        bundle().then((made) => {
          const file = join(made.folder, normalize(`/${pathname.slice(prefix.length)}`));
          if (!existsSync(file)) return next();
          response.setHeader("Content-Type", types[extname(file)] ?? "application/octet-stream");
          createReadStream(file).on("error", next).pipe(response);
        }, next);
      });
    },
  };
}
