import type { MdastPluginDefinition } from "satteri";

/**
 * Writes text with one character for each letter, where macOS can write 한 as three: fonts, ids of
 * headings and searches in the browser expect one. Code stays as it is.
 */
export const composedText: MdastPluginDefinition = {
  name: "composed-text",
  text(node, ctx) {
    const whole = node.value.normalize("NFC");
    if (whole !== node.value) ctx.setProperty(node, "value", whole);
  },
};
