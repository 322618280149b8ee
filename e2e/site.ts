import type { Page } from "@playwright/test";
import { Cell, type Words } from "./cell.ts";

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
    proven: "Show proven output",
    share: "Share",
    download: "Download",
    play: "Open in the playground",
  },
};

/** The site as a reader has it before them. */
export class Site {
  readonly page: Page;
  readonly #base: string;

  constructor(page: Page, base: string) {
    this.page = page;
    this.#base = base;
  }

  /** Opens a page by its path without the base. */
  async open(path: string): Promise<void> {
    await this.page.goto(this.address(path));
  }

  /** Opens what is folded, such as the solutions of exercises. */
  async unfold(): Promise<void> {
    await this.page.locator("details").evaluateAll((all) => {
      for (const one of all) (one as HTMLDetailsElement).open = true;
    });
  }

  address(path: string): string {
    return new URL(path.replace(/^\//, ""), this.#base).href;
  }

  /** A cell of the page that is open. */
  cell(file: string): Cell {
    const lang = new URL(this.page.url()).pathname.includes("/en/") ? "en" : "ko";
    return new Cell(this.page.locator(`live-cell[data-cell$="#${file}"]`), words[lang]);
  }
}
