import { expect, type Locator } from "@playwright/test";

export type Words = Record<
  "run" | "stop" | "edit" | "reset" | "copy" | "proven" | "share" | "download" | "play",
  string
>;

/** A live cell as readers see it: buttons, code, output, state. */
export class Cell {
  readonly root: Locator;
  readonly output: Locator;
  readonly editor: Locator;
  readonly figure: Locator;
  readonly progress: Locator;
  /** The slider below the figures that goes back through the run. */
  readonly moments: Locator;
  /** The controls that select a recorded snapshot. */
  readonly frames: Locator;
  /** The mark at the line of an error in the code. */
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

  /** A control above the output, such as a slider. */
  control(role: "slider" | "spinbutton" | "combobox" | "checkbox", name: string): Locator {
    return this.root.locator(".cell-controls").getByRole(role, { name, exact: true });
  }

  /** Describes the elements of the figure, in an order that does not depend on what drew it. */
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

  /** Presses Run and waits until the run has ended. */
  async run(): Promise<void> {
    await this.button("run").click();
    await this.settled();
  }

  /** Waits until the run has ended, inside the page, since a locator polls only twice a second. */
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

  /** Opens the menu with the less common buttons, including this one. */
  async more(name: keyof Words): Promise<void> {
    await this.root.locator("summary", { hasText: "⋯" }).click();
    await this.button(name).waitFor();
  }

  /** Opens the editor and replaces the code as a reader does, in the editor that is open. */
  async edit(code: string): Promise<void> {
    const edit = this.button("edit");
    if ((await edit.getAttribute("aria-pressed")) !== "true") await edit.click();
    await expect(this.editor).toBeAttached();
    // Within one task, since Monaco may replace the light editor at any time.
    const light = await this.root.evaluate((cell, code) => {
      const area = cell.querySelector<HTMLTextAreaElement>("textarea.cell-editor");
      if (!area) return false;
      area.focus();
      area.select();
      document.execCommand(code === "" ? "delete" : "insertText", false, code);
      if (area.value !== code) throw new Error(`the editor does not take the code: ${code}`);
      return true;
    }, code);
    if (light) return;
    await this.editor.press("ControlOrMeta+A");
    await this.root.page().keyboard.insertText(code);
  }

  /** The line of the code on the page that is marked. */
  async markedLine(): Promise<string> {
    const line = await this.mark.evaluate((mark) => {
      const code = mark.parentElement?.querySelector("code");
      if (!code) throw new Error("the mark is in no code");
      const above = mark.getBoundingClientRect().top - code.getBoundingClientRect().top;
      return Math.round(above / Number.parseFloat(getComputedStyle(code).lineHeight));
    });
    return (await this.code()).split("\n")[line];
  }

  /** The value of `code` of the `<live-cell>`. */
  code(): Promise<string> {
    return this.root.evaluate((cell) => (cell as HTMLElement & { code: string }).code);
  }

  state(): Promise<string | null> {
    return this.root.getAttribute("data-state");
  }
}
