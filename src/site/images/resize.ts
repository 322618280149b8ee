import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { codeDigest, digest, keepFolder, recallFolder } from "../../cache/index.ts";

const quality = 82;
/** Of six: takes half the time of four, the default, for files that are 3 % larger. */
const effort = 2;

let code: string | undefined;

/**
 * Returns the path of a folder that contains an image as WebP in several widths, `480.webp` and so
 * on. The results are cached.
 *
 * @param path of a PNG, JPEG, WebP or AVIF file
 * @throws {Error} if the file is missing or is no image
 */
export async function resized(path: string, widths: readonly number[]): Promise<string> {
  const bytes = await readFile(path);
  code ??= codeDigest(import.meta.url);
  const key = digest(["image", code, bytes.toString("base64"), widths]);
  return (
    (await recallFolder(key)) ??
    (await keepFolder(key, async (folder) => {
      const { default: sharp } = await import("sharp");
      try {
        // Browsers show images that sharp only warns about, such as some JPEGs of phones. The file
        // is decoded once, and the smaller images are made from the largest one.
        const { data, info } = await sharp(bytes, { failOn: "error" })
          .autoOrient()
          .resize({ width: Math.max(...widths), withoutEnlargement: true })
          .raw()
          .toBuffer({ resolveWithObject: true });
        const { width, height, channels } = info;
        for (const target of widths) {
          await sharp(data, { raw: { width, height, channels } })
            .resize({ width: target, withoutEnlargement: true })
            .webp({ quality, effort })
            .toFile(join(folder, `${target}.webp`));
        }
      } catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        throw new Error(`${path}: the image cannot be resized (${reason}): replace it`);
      }
    }))
  );
}
