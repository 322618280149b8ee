import type { AstroIntegration } from "astro";
import type { UsedByFormulas } from "../../markdown/math/katex/used.ts";
import { processModule } from "../../proof/process-module.ts";
import { mathStyles } from "../math/styles.ts";
import { readPagesOnce } from "./read-pages.ts";

/**
 * Makes the styles and fonts of the formulas of each page, with only what they use, and lets pages
 * ask for them from "virtual:math". Development uses KaTeX's own stylesheet.
 *
 * @param root the project's folder
 */
export function mathOfPages(root: string, contentDir: string): AstroIntegration {
  let known: Promise<ReadonlyMap<string, UsedByFormulas>> | undefined;
  const reading = async () => {
    const { read } = await readPagesOnce({ root, contentDir });
    return new Map(read.map(({ file, prose }) => [file, prose.formulas]));
  };
  // Not kept, since the fonts of all pages take much memory, and each page asks once.
  const make = async (file: string) => {
    const used = (await (known ??= reading())).get(file);
    return used && mathStyles(used);
  };
  return {
    name: "math-of-pages",
    hooks: {
      "astro:config:setup": ({ command, injectScript, updateConfig }) => {
        if (command === "dev") {
          const files = ["katex/dist/katex.min.css", "/src/site/styles/math.css"];
          injectScript("page-ssr", files.map((file) => `import "${file}";`).join(""));
        }
        const mathOf = async (file: string) => (command === "build" ? make(file) : undefined);
        updateConfig({ vite: { plugins: [processModule("math", { mathOf })] } });
      },
    },
  };
}
