import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { Renderer } from "takumi-js/node";
import { size } from "./size.ts";

/** The package of the font, which is read and not imported. */
export const fontPackage = "@fontsource/pretendard";

/** The text of a share image. */
export interface ShareImage {
  lang: string;
  title: string;
  /** What the page belongs to, such as its category; above the title. */
  section?: string;
  /** The title of the site. */
  site: string;
}

/** Bars that become wider toward the bottom, as in public/icon.svg. */
const mark =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 32 32'%3E%3Cpath fill='%230a5c73' d='M3 25h26v4H3zM8 17h16v4H8zM13 9h6v4h-6z'/%3E%3C/svg%3E";

let renderer: Promise<Renderer> | undefined;

/** Draws the image as a PNG, without emoji, which the font lacks. */
export async function drawShareImage({ lang, title, section, site }: ShareImage): Promise<Buffer> {
  renderer ??= makeRenderer();
  const style = (properties: Record<string, string | number>) => ({ style: properties });
  const text = (content: string, properties: Record<string, string | number>) => ({
    type: "text" as const,
    text: content
      .replace(/[\p{Extended_Pictographic}\p{Emoji_Modifier}\u200D\uFE0F]+/gu, "")
      .trim(),
    ...style(properties),
  });
  const node = {
    type: "container" as const,
    ...style({
      width: "100%",
      height: "100%",
      display: "flex",
      flexDirection: "column",
      justifyContent: "space-between",
      padding: "72px 80px 64px",
      backgroundColor: "#fdfcfa",
      borderLeft: "20px solid #0a5c73",
      fontFamily: "Pretendard",
      wordBreak: lang === "ko" ? "keep-all" : "normal",
      overflowWrap: "anywhere",
    }),
    children: [
      {
        type: "container" as const,
        ...style({ display: "flex", flexDirection: "column", gap: 24 }),
        children: [
          ...(section ? [text(section, { fontSize: 34, color: "#66615a", lineClamp: 1 })] : []),
          text(title, {
            fontSize: title.length > 40 ? 64 : 76,
            fontWeight: 700,
            lineHeight: 1.3,
            color: "#24221e",
            textWrap: "balance",
            lineClamp: 4,
          }),
        ],
      },
      {
        type: "container" as const,
        ...style({ display: "flex", alignItems: "center", gap: 20 }),
        children: [
          { type: "image" as const, src: mark, width: 56, height: 56 },
          text(site, { fontSize: 40, fontWeight: 700, color: "#24221e" }),
        ],
      },
    ],
  };
  return Buffer.from(await (await renderer).render(node, { ...size, format: "png", lang }));
}

async function makeRenderer(): Promise<Renderer> {
  const { resolve } = createRequire(import.meta.url);
  const made = new Renderer();
  for (const weight of [400, 700]) {
    // Despite its name, the file contains Hangul.
    const file = `${fontPackage}/files/pretendard-latin-${weight}-normal.woff2`;
    const data = await readFile(resolve(file));
    await made.registerFont({ name: "Pretendard", data, weight, style: "normal" });
  }
  return made;
}
