import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import type { Plugin, ViteDevServer } from "vite";
import type { ProvedPage } from "../prove.ts";
import type { Proofs } from "../proofs.ts";

/** How long a page waits for the runs of its cells, in milliseconds. Recalled runs take less. */
const patience = 150;

/** The parts of the proofs that are used to show a page early. */
interface Pages extends Pick<Proofs, "first" | "page" | "unproven"> {
  readonly means: { readonly root: string };
}

/**
 * In development, a page is shown at once, and again when its cells have run. After all pages were
 * verified once, a page waits for its runs, which are those of the cells that were changed.
 */
export class ShownEarly {
  /** Whether pages wait for the runs of their cells. */
  waits = false;
  readonly #asked = new Set<string>();
  #server: ViteDevServer | undefined;

  /** Verifies a page that a reader opens before all others, and remembers that it is open. */
  ask(path: string, proofs: Pages): Promise<void> {
    this.#asked.add(path);
    return proofs.first(path);
  }

  /**
   * A page with its runs, or without them if they take long.
   *
   * @param tell called when the page was verified
   */
  async page(
    file: string,
    proofs: Pages,
    tell: (page: ProvedPage) => void,
  ): Promise<ProvedPage | undefined> {
    const proved = proofs.page(file).then((page) => {
      if (page) tell(page);
      return page;
    });
    if (this.waits) return proved;
    const late = Symbol();
    const known = await Promise.race([proved, setTimeout(patience, late)]);
    if (known !== late) return known as ProvedPage | undefined;
    void proved.then((page) => page && this.#show(page, proofs.means.root)).catch(() => undefined);
    return proofs.unproven(file);
  }

  /** Remembers the development server, which renders pages again. */
  plugin(): Plugin {
    return {
      name: "shown-early",
      configureServer: (server) => void (this.#server = server),
    };
  }

  #show({ page }: ProvedPage, root: string): void {
    for (const { moduleGraph } of Object.values(this.#server?.environments ?? {})) {
      const modules = moduleGraph.getModulesByFile(join(root, page.file)) ?? [];
      for (const module of modules) moduleGraph.invalidateModule(module);
    }
    if (this.#asked.has(page.page)) this.#server?.ws.send({ type: "full-reload" });
  }
}
