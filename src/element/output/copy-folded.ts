/** Copies a selection inside an output with its folded lines, which browsers leave out. */
export function copyFolded(): void {
  document.addEventListener("copy", (event) => {
    const selection = getSelection();
    if (!selection?.rangeCount) return;
    const range = selection.getRangeAt(0);
    if (!range.commonAncestorContainer.parentElement?.closest(".cell-output")) return;
    event.clipboardData?.setData("text/plain", range.toString());
    event.preventDefault();
  });
}
