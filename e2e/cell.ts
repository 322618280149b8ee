import type { Locator } from "@playwright/test";

export type Words = Record<
  "run" | "stop" | "edit" | "reset" | "copy" | "proven" | "share" | "download" | "play",
  string
>;

/** A live cell as its reader has it: buttons, code, output, state. */
export class Cell {
  readonly root: Locator;
  readonly output: Locator;
  readonly editor: Locator;
  readonly figure: Locator;
  readonly progress: Locator;
  /** The slider under the figures, back through the run. */
  readonly moments: Locator;
  /** What chooses among recorded pictures. */
  readonly frames: Locator;
  /** What marks the line of an error in the code. */
  readonly mark: Locator;
  readonly #words: Words;

  constructor(root: Locator, words: Words) {
    this.root = root;
    this.output = root.locator("output");
    this.editor = root.getByRole("textbox", { name: /^Edit |편집/ });
    this.figure = root.getByRole("figure").getByRole("img");
    this.progress = root.getByRole("progressbar");
    this.moments = root.locator(".cell-moments").getByRole("slider");
    this.frames = root.locator(".cell-frames").getByRole("radio");
    this.mark = root.locator(".cell-mark");
    this.#words = words;
  }

  button(name: keyof Words): Locator {
    return this.root.getByRole("button", { name: this.#words[name], exact: true });
  }

  /** A control over the output, such as a slider. */
  control(role: "slider" | "spinbutton" | "combobox" | "checkbox", name: string): Locator {
    return this.root.locator(".cell-controls").getByRole(role, { name, exact: true });
  }

  /** What the figure is made of, in an order that does not depend on who drew it. */
  picture(): Promise<string[]> {
    return this.figure.evaluate((svg) =>
      [svg, ...svg.querySelectorAll("*")].map((element) => {
        const attributes = Array.from(element.attributes, ({ name, value }) => `${name}=${value}`);
        return [
          element.tagName,
          ...attributes.sort(),
          element.children.length || element.textContent,
        ]
          .join(" ")
          .replace(/[\w.-]+\.ts-[\w-]+/g, "id");
      }),
    );
  }

  /** Presses Run, and waits until the run has ended. */
  async run(): Promise<void> {
    await this.button("run").click();
    await this.settled();
  }

  /** Waits in the page, which knows at once: a locator asks twice a second. */
  async settled(): Promise<void> {
    await this.root.evaluate(async (cell) => {
      while (cell.dataset.state === "running") {
        await new Promise<void>((resolve) => {
          const changes = new MutationObserver(() => resolve());
          changes.observe(cell, { attributeFilter: ["data-state"] });
        });
      }
    });
  }

  /** Shows the buttons that are needed seldom, among them this one. */
  async more(name: keyof Words): Promise<void> {
    await this.root.locator("summary", { hasText: "⋯" }).click();
    await this.button(name).waitFor();
  }

  /** Opens the editor and puts code into it in the place of what is there. */
  async edit(code: string): Promise<void> {
    if (!(await this.editor.isVisible())) await this.button("edit").click();
    await this.editor.fill(code);
  }

  /** The line of the code on the page that lies under the mark. */
  async markedLine(): Promise<string> {
    const line = await this.mark.evaluate((mark) => {
      const code = mark.parentElement?.querySelector("code");
      if (!code) throw new Error("the mark is in no code");
      const above = mark.getBoundingClientRect().top - code.getBoundingClientRect().top;
      return Math.round(above / Number.parseFloat(getComputedStyle(code).lineHeight));
    });
    return (await this.code()).split("\n")[line];
  }

  /** The code as `<live-cell>` has it. */
  code(): Promise<string> {
    return this.root.evaluate((cell) => (cell as HTMLElement & { code: string }).code);
  }

  state(): Promise<string | null> {
    return this.root.getAttribute("data-state");
  }
}
