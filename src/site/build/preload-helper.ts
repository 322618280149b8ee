import type { Plugin } from "vite";

/**
 * The code that runs before a chunk is imported: it starts to load the chunk's imports, as Vite's
 * own helper does, in a third of its bytes. A failed import rejects by itself. It does not wait for
 * styles, since no chunk imports any: client/styles.ts adds those of dialogs.
 */
const helper = (base: string) => `const asked = new Set();
export const __vitePreload = (load, files = []) => {
  for (const file of files) {
    if (asked.has(file)) continue;
    asked.add(file);
    const link = document.createElement("link");
    link.rel = "modulepreload";
    link.href = ${JSON.stringify(base)} + file;
    document.head.append(link);
  }
  return load();
};`;

/** Replaces Vite's helper for dynamic imports, which would be a quarter of a page's script. */
export function preloadHelper(): Plugin {
  let base = "/";
  return {
    name: "preload-helper",
    enforce: "pre",
    apply: "build",
    configResolved(config) {
      base = config.base;
    },
    load(id) {
      return id === "\0vite/preload-helper.js" ? helper(base) : undefined;
    },
    generateBundle(_, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== "chunk" || !chunk.isDynamicEntry) continue;
        const [style] = chunk.viteMetadata?.importedCss ?? [];
        if (style === undefined || this.environment.config.consumer !== "client") continue;
        this.error(`${chunk.fileName} imports ${style}: add the style with addStyles instead`);
      }
    },
  };
}
