import { text } from "../read/config.ts";
import { isKeys } from "../read/yaml.ts";
import type { Resolved } from "./resolve.ts";

/** The settings with which themes show the author's picture beside the texts. */
const settings = [
  ...["avatar", "author.avatar", "author.picture", "author.image", "social.avatar"],
  ...["picture", "profile_image", "profile_picture", "sidebar-avatar"],
];

/** The author's picture: its setting, and its new address. */
export interface Portrait {
  setting: string;
  address: string;
}

/**
 * Finds the author's picture in the settings of a theme; undefined if there is none.
 * @param image finds the new address of an image
 */
export function portraitIn(
  all: Readonly<Record<string, unknown>>,
  image: (src: string) => Resolved,
): Portrait | undefined {
  for (const setting of settings) {
    const [key, inner] = setting.split(".");
    const value = all[key];
    const src = text(inner === undefined ? value : isKeys(value) && value[inner]);
    if (src === "") continue;
    const { address, isMissing } = image(src);
    if (!isMissing) return { setting, address };
  }
  return undefined;
}
