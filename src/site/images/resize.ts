import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { codeDigest, digest, keepFolder, recallFolder } from "../../cache/index.ts";

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
      // Browsers show images that sharp only warns about, such as some JPEGs of phones.
      for (const width of widths) {
        await sharp(bytes, { failOn: "error" })
          .autoOrient()
          .resize({ width, withoutEnlargement: true })
          .webp({ quality: 82 })
          .toFile(join(folder, `${width}.webp`))
          .catch((error: Error) => {
            throw new Error(`${path}: the image cannot be resized (${error.message}): replace it`);
          });
      }
    }))
  );
}
