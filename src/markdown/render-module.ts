import { readFile } from "node:fs/promises";
import { join, relative } from "node:path";
import type { Plugin } from "vite";
import { processModule } from "../proof/process-module.ts";
import { isImage } from "./images/image-files.ts";
import type { Render } from "./rendered.ts";

/**
 * A digest of the text of a file, of the images in it and of what verified its cells; undefined for a
 * file that is not published.
 */
export type StampOf = (file: string) => Promise<string | undefined>;

/**
 * Lets a page import from "virtual:rendered" the function `rendered`, which renders the current text
 * of a Markdown file, and `stampOf`. The file is not a module, so bundling a page does not read it.
 * In development, a change of such a file or of an image reloads the browser.
 */
export function renderModule(root: string, render: Render, stampOf: StampOf): Plugin {
  const rendered = async (file: string) => {
    const path = join(root, file);
    return render(path, await readFile(path, "utf8"));
  };
  return {
    ...processModule("rendered", { rendered, stampOf }),
    configureServer({ watcher, ws }) {
      const reload = (path: string) => {
        const file = relative(root, path).replaceAll("\\", "/");
        const isShown = isImage(file) && /^(?:content|public)\//.test(file);
        if (isShown || /\.mdx?$/.test(file)) ws.send({ type: "full-reload" });
      };
      for (const event of ["add", "change", "unlink"] as const) watcher.on(event, reload);
    },
  };
}
