/** Copies a selection inside an output with its folded lines, which browsers leave out. */
export function copyFolded(): void {
  document.addEventListener("copy", (event) => {
    const selection = getSelection();
    const range = selection?.rangeCount ? selection.getRangeAt(0) : undefined;
    if (!range?.commonAncestorContainer.parentElement?.closest(".cell-output")) return;
    event.clipboardData?.setData("text/plain", String(range));
    event.preventDefault();
  });
}
