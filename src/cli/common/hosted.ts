import { readFileSync, statSync } from "node:fs";
import type { RequestListener } from "node:http";
import { join } from "node:path";
import send from "send";

/** What a host answers to a path of a site: a file in its folder, or another path. */
type Answer = { file: string } | { path: string };

/**
 * What GitHub Pages answers to a path: `/a` is `a`, `a.html`, or leads to `/a/`, which is
 * `a/index.html`; undefined if there is no such file.
 *
 * @param path decoded, within the folder
 * @see https://github.com/slorber/trailing-slash-guide, which measured it
 */
export function hostedAnswer(dist: string, path: string): Answer | undefined {
  const kindOf = (file: string) => statSync(join(dist, file), { throwIfNoEntry: false });
  const files = path.endsWith("/") ? [`${path}index.html`] : [path, `${path}.html`];
  const file = files.find((file) => kindOf(file)?.isFile());
  if (file !== undefined) return { file };
  const isFolder = kindOf(path)?.isDirectory() && kindOf(`${path}/index.html`)?.isFile();
  return isFolder ? { path: `${path}/` } : undefined;
}

/** All files of the folder, and no answer that depends on an earlier one. */
const whole = { dotfiles: "allow", index: false, etag: false, lastModified: false } as const;

/** Serves a built site as GitHub Pages does: below its base, with its own 404 page. */
export function hosted(dist: string, base: string): RequestListener {
  return (request, response) => {
    const missing = () => {
      // The file could not be read to its end.
      if (response.headersSent) return response.destroy();
      response.writeHead(404, { "Content-Type": "text/html; charset=utf-8" });
      response.end(readFileSync(join(dist, "404.html")));
    };
    // No URL, which could not be that of the path "//".
    const [pathname, ...search] = (request.url ?? "/").split(/(?=\?)/);
    const path = decoded(pathname);
    if (path === undefined || !path.startsWith(base)) return missing();
    const answer = hostedAnswer(dist, `/${path.slice(base.length)}`);
    if (answer === undefined) return missing();
    if ("path" in answer) {
      response.writeHead(301, { Location: `${pathname}/${search.join("")}` });
      return response.end();
    }
    // After another build, nothing of the one before is shown.
    response.setHeader("Cache-Control", "no-store");
    send(request, encodeURIComponent(answer.file), { root: dist, ...whole })
      .on("error", missing)
      .pipe(response);
  };
}

function decoded(pathname: string): string | undefined {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return undefined;
  }
}
