import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { codeDigest, digest, keepFolder, recallFolder } from "../../cache/index.ts";

const quality = 82;
/** Of six: takes half the time of four, the default, for files that are 3 % larger. */
const effort = 2;

/** Contains what is wrong with a damaged image, beside its results. */
const damageFile = "damage.txt";

let code: string | undefined;

/**
 * Returns the path of a folder that contains an image as WebP in several widths, `480.webp` and so
 * on. The results are cached. Of an image that is damaged within, they contain what can be read, as
 * browsers show it.
 *
 * @param path of a PNG, JPEG, WebP or AVIF file
 * @param warn is told about a damaged image
 * @throws {Error} if the file is missing or is not an image
 */
export async function resized(
  path: string,
  widths: readonly number[],
  warn: (message: string) => void = () => {},
): Promise<string> {
  const bytes = await readFile(path);
  code ??= codeDigest(import.meta.url);
  const key = digest(["image", code, bytes.toString("base64"), widths]);
  const made =
    (await recallFolder(key)) ??
    (await keepFolder(key, async (folder) => {
      const { default: sharp } = await import("sharp");
      // The file is decoded once, and the smaller images are made from the largest one.
      const decoded = (failOn: "error" | "none") =>
        sharp(bytes, { failOn })
          .autoOrient()
          .resize({ width: Math.max(...widths), withoutEnlargement: true })
          .raw()
          .toBuffer({ resolveWithObject: true });
      try {
        // Browsers show images that sharp only warns about, such as some JPEGs of phones.
        const { data, info } = await decoded("error").catch(async (error: unknown) => {
          const whatIsLeft = await decoded("none");
          await writeFile(join(folder, damageFile), reasonOf(error));
          return whatIsLeft;
        });
        const { width, height, channels } = info;
        for (const target of widths) {
          await sharp(data, { raw: { width, height, channels } })
            .resize({ width: target, withoutEnlargement: true })
            .webp({ quality, effort })
            .toFile(join(folder, `${target}.webp`));
        }
      } catch (error) {
        throw new Error(`${path}: the image cannot be resized (${reasonOf(error)}): replace it`);
      }
    }));
  const damage = await readFile(join(made, damageFile), "utf8").catch(() => undefined);
  if (damage) warn(`${path}: the image is damaged, and shown in part (${damage}): replace it`);
  return made;
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
