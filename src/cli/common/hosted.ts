import { readFileSync, statSync } from "node:fs";
import type { Stats } from "node:fs";
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
  const statsOf = (file: string) => statsAt(join(dist, file));
  const files = path.endsWith("/") ? [`${path}index.html`] : [path, `${path}.html`];
  const file = files.find((file) => statsOf(file)?.isFile());
  if (file !== undefined) return { file };
  const isFolder = statsOf(path)?.isDirectory() && statsOf(`${path}/index.html`)?.isFile();
  return isFolder ? { path: `${path}/` } : undefined;
}

/** What is at a path; undefined if nothing can be there, as its name is too long. */
function statsAt(path: string): Stats | undefined {
  try {
    return statSync(path);
  } catch {
    return undefined;
  }
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
      response.end(notFoundPage(dist));
    };
    // The constructor of URL throws for the path "//".
    const [pathname, ...search] = (request.url ?? "/").split(/(?=\?)/);
    const path = decoded(pathname);
    if (path === undefined || !path.startsWith(base)) return missing();
    const answer = hostedAnswer(dist, `/${path.slice(base.length)}`);
    if (answer === undefined) return missing();
    if ("path" in answer) {
      response.writeHead(301, { Location: `${pathname}/${search.join("")}` });
      return response.end();
    }
    // A browser must not show a file of an earlier build.
    response.setHeader("Cache-Control", "no-store");
    send(request, encodeURIComponent(answer.file), { root: dist, ...whole })
      .on("error", missing)
      .pipe(response);
  };
}

/** The site's own 404 page; a line of text while a build writes the site. */
function notFoundPage(dist: string): Buffer | string {
  const file = join(dist, "404.html");
  return statsAt(file) ? readFileSync(file) : "There is no such page.";
}

function decoded(pathname: string): string | undefined {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return undefined;
  }
}
