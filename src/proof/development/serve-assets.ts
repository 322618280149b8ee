import type { Plugin } from "vite";

const types: Record<string, string> = {
  html: "text/html; charset=utf-8",
  json: "application/json; charset=utf-8",
  zip: "application/zip",
};

/**
 * Serves files of the site during development.
 *
 * @param find the contents of a file by its name, without the base; undefined for other files
 * @param asked called with the path of each page that is asked for, without the base and decoded
 * @param served called when a page was sent
 */
export function serveAssets(
  base: string,
  find: (name: string) => Promise<string | Uint8Array | undefined>,
  { asked, served }: { asked: (path: string) => void; served: () => void },
): Plugin {
  const prefix = `/${base}/`.replace(/\/+/g, "/");
  return {
    name: "live-cells",
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const path = new URL(request.url ?? "/", "http://localhost").pathname;
        const name = path.startsWith(prefix) ? path.slice(prefix.length) : path.slice(1);
        if (path.endsWith("/")) asked(decoded(`/${name}`));
        response.on("finish", () => {
          const type = String(response.getHeader("Content-Type"));
          if (type.startsWith("text/html")) served();
        });
        find(name).then((contents) => {
          if (contents === undefined) return next();
          response.setHeader("Content-Type", types[name.split(".").at(-1) ?? ""] ?? "text/plain");
          response.end(contents);
        }, next);
      });
    },
  };
}

/** The path without percent signs; the path itself if it is not encoded well. */
function decoded(path: string): string {
  try {
    return decodeURI(path).normalize("NFC");
  } catch {
    return path;
  }
}
