/** Makes footnotes readable beside their numbers, with code that only pages with footnotes load. */
export function openNotes(): void {
  if (!document.querySelector("[data-footnote-ref]")) return;
  import("./footnotes.ts")
    .then(({ openFootnotes }) => openFootnotes())
    // Without a connection, the numbers still lead to the footnotes.
    .catch(() => undefined);
}
