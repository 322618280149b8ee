import { setTimeout } from "node:timers/promises";
import type { BrowserContext, Request } from "@playwright/test";

/**
 * The requests that the pages of a context wait for.
 *
 * Playwright has the state "networkidle" for this. A page that loads slowly never reaches it, though:
 * if nothing is requested for half a second before the page has loaded, the state is set, cleared
 * by the next request, and not set again.
 */
export class OpenRequests {
  readonly #open = new Set<Request>();
  #changed = performance.now();

  constructor(context: BrowserContext) {
    context.on("request", (request) => this.#change(() => this.#open.add(request)));
    context.on("requestfinished", (request) => this.#change(() => this.#open.delete(request)));
    context.on("requestfailed", (request) => this.#change(() => this.#open.delete(request)));
  }

  /** Waits until no request has been open for some milliseconds, from now on. */
  async none(ms: number): Promise<void> {
    const asked = performance.now();
    for (;;) {
      const quiet = performance.now() - Math.max(asked, this.#changed);
      if (this.#open.size === 0 && quiet >= ms) return;
      await setTimeout(this.#open.size > 0 ? ms : ms - quiet);
    }
  }

  #change(change: () => void): void {
    change();
    this.#changed = performance.now();
  }
}
