/** Copies a text to the clipboard; returns the key of the message to show. */
export async function copyText(text: string): Promise<"cell.copied" | "cell.copy.failed"> {
  try {
    await navigator.clipboard.writeText(text);
    return "cell.copied";
  } catch {
    return "cell.copy.failed";
  }
}
