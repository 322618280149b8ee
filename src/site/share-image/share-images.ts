import { codeDigest, digest, remember } from "../../cache/index.ts";
import { versionsOf } from "../../cache/packages.ts";
import type { KeptFiles } from "../build/kept-files.ts";
import { drawnImage, previewOf } from "../views/preview.ts";
import type { View } from "../views/view.ts";
import { drawShareImage, fontPackage } from "./draw.ts";
import type { ShareImage } from "./draw.ts";

/** A share image of the site, with its address without the base as the name. */
export interface DrawnImage {
  name: string;
  bytes: Buffer;
}

let code: string | undefined;

/**
 * Draws the images of all pages for which the author chose none, or recalls them. Leaves out those
 * that the last build wrote.
 *
 * @param titles the titles of the site, by language
 * @param wordmarks the drawings of the titles, by language
 * @param kept the files of the last build
 */
export async function shareImages(
  views: readonly View[],
  titles: Readonly<Record<string, string>>,
  wordmarks: Readonly<Partial<Record<string, string>>>,
  kept: KeptFiles,
): Promise<DrawnImage[]> {
  const wanted = new Map<string, ShareImage>();
  for (const view of views) {
    const name = drawnImage(view.path);
    if (!previewOf(view).isDrawn || wanted.has(name)) continue;
    const { lang, title, label: section } = view;
    wanted.set(name, { lang, title, section, site: titles[lang], wordmark: wordmarks[lang] });
  }
  code ??= codeDigest(new URL("./draw.ts", import.meta.url).href);
  const font = versionsOf([fontPackage]);
  const keyed = Array.from(wanted, ([name, image]) => {
    return { name, image, key: digest(["share image", code, font, image]) };
  });
  const missing = keyed.filter(({ name, key }) => !kept.keep(name.slice(1), key));
  return Promise.all(
    missing.map(async ({ name, image, key }) => {
      const drawn = await remember(key, async () =>
        (await drawShareImage(image)).toString("base64"),
      );
      return { name, bytes: Buffer.from(drawn, "base64") };
    }),
  );
}
