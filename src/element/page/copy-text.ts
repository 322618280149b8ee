/** Copies to the clipboard; what became of it, as a key of the page's words. */
export async function copyText(text: string): Promise<"cell.copied" | "cell.copy.failed"> {
  try {
    await navigator.clipboard.writeText(text);
    return "cell.copied";
  } catch {
    return "cell.copy.failed";
  }
}
