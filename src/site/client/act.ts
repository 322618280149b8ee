/** Performs the action of a button of the page. */
export async function act(button: HTMLElement): Promise<void> {
  switch (button.dataset.do) {
    case "embed":
      return embed(button);
    case "comments": {
      const { show } = await import("./comments.ts");
      return show(button.closest<HTMLElement>(".comments"));
    }
    case "share":
      // The reader may close the menu without sharing.
      return navigator.share({ title: document.title, url: address() }).catch(() => undefined);
    case "copy-link":
      return copy(button, async () => address());
    case "copy-markdown":
      return copy(button, async () => {
        const response = await fetch(button.dataset.address ?? "");
        if (!response.ok) throw new Error(`${response.status}`);
        return response.text();
      });
  }
}

/** The address of the page to share: the one that it names itself. */
function address(): string {
  return document.querySelector<HTMLLinkElement>("link[rel=canonical]")?.href ?? location.href;
}

async function copy(button: HTMLElement, text: () => Promise<string>): Promise<void> {
  const box = button.closest<HTMLElement>("[data-copied]");
  const status = box?.querySelector("[role=status]");
  const say = (message = "") => status && (status.textContent = message);
  say();
  try {
    // Safari allows copying only during the click, not after the text was fetched.
    const plain = text().then((copied) => new Blob([copied], { type: "text/plain" }));
    await navigator.clipboard.write([new ClipboardItem({ "text/plain": plain })]);
    say(box?.dataset.copied);
  } catch {
    say(box?.dataset.failed);
  }
}

/** Shows a video or other content of another site in place of the button. */
function embed(button: HTMLElement): void {
  const box = button.closest<HTMLElement>("[data-frame]");
  if (!box) return;
  const frame = document.createElement("iframe");
  frame.src = box.dataset.frame ?? "";
  frame.title = button.textContent ?? "";
  frame.allow = "autoplay; fullscreen; picture-in-picture; encrypted-media";
  button.replaceWith(frame);
  frame.focus();
}
