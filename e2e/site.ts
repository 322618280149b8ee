import type { APIResponse, Page } from "@playwright/test";
import { OpenRequests } from "../src/cli/common/open-requests.ts";
import { Cell, type Words } from "./cell.ts";
import { allDocumented, type Documented } from "./documented.ts";
import { addressUse, documentedUse } from "./recall/built-site.ts";

const words: Record<"ko" | "en", Words> = {
  ko: {
    run: "실행",
    stop: "중지",
    edit: "편집",
    reset: "되돌리기",
    copy: "복사",
    proven: "검증된 출력 보기",
    share: "공유",
    download: "내려받기",
    play: "연습장에서 열기",
  },
  en: {
    run: "Run",
    stop: "Stop",
    edit: "Edit",
    reset: "Reset",
    copy: "Copy",
    proven: "Show verified output",
    share: "Share",
    download: "Download",
    play: "Open in the playground",
  },
};

/** The site as readers see it. */
export class Site {
  readonly page: Page;
  readonly #base: string;
  readonly #uses = new Set<string>();
  readonly #requests: OpenRequests;

  constructor(page: Page, base: string) {
    this.page = page;
    this.#base = base;
    this.#requests = new OpenRequests(page.context());
    page.context().on("request", (request) => this.#asked(request.url()));
  }

  /** Everything that the page or the test has requested from the built site. */
  get uses(): string[] {
    return [...this.#uses].sort();
  }

  /** Opens a page by its path without the base. */
  async open(path: string): Promise<void> {
    await this.page.goto(this.address(path));
  }

  /** Waits until the page has loaded, and then has requested nothing for half a second. */
  async idle(): Promise<void> {
    await this.page.waitForLoadState();
    await this.#requests.none(500);
  }

  /** Opens folded parts, such as the solutions of exercises. */
  async unfold(): Promise<void> {
    await this.page.locator("details").evaluateAll((all) => {
      for (const one of all) (one as HTMLDetailsElement).open = true;
    });
  }

  address(path: string): string {
    return new URL(path.replace(/^\//, ""), this.#base).href;
  }

  /** Requests a file of the site outside the page, as a program would. */
  get(path: string): Promise<APIResponse> {
    const address = this.address(path);
    this.#asked(address);
    return this.page.request.get(address);
  }

  /** The documented cells of a page, by its path without the base. */
  documented(page: string): Documented[] {
    this.#uses.add(documentedUse(page));
    return allDocumented.filter((cell) => cell.page === page);
  }

  #asked(address: string): void {
    const use = addressUse(address, this.#base);
    if (use) this.#uses.add(use);
  }

  /** A cell of the open page. */
  cell(file: string): Cell {
    const lang = new URL(this.page.url()).pathname.includes("/en/") ? "en" : "ko";
    return new Cell(this.page.locator(`live-cell[data-cell$="#${file}"]`), words[lang]);
  }
}
