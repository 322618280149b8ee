import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { Renderer } from "takumi-js/node";
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
  /** The same as a drawing: the text of an SVG file. */
  wordmark?: string;
}

const ink = "#24221e";

let renderer: Promise<Renderer> | undefined;

/** Draws the image as a PNG, without emoji, which the font lacks. */
export async function drawShareImage({
  lang,
  title,
  section,
  site,
  wordmark,
}: ShareImage): Promise<Buffer> {
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
      padding: "72px 0 0",
      backgroundColor: "#fdfcfa",
      fontFamily: "Pretendard",
      wordBreak: lang === "ko" ? "keep-all" : "normal",
      overflowWrap: "anywhere",
    }),
    children: [
      {
        type: "container" as const,
        ...style({ display: "flex", flexDirection: "column", gap: 24, padding: "0 80px" }),
        children: [
          ...(section ? [text(section, { fontSize: 34, color: "#66615a", lineClamp: 1 })] : []),
          text(title, {
            fontSize: title.length > 40 ? 64 : 76,
            fontWeight: 700,
            lineHeight: 1.3,
            color: ink,
            textWrap: "balance",
            lineClamp: 4,
          }),
        ],
      },
      {
        type: "container" as const,
        // The name of the site rests on the lower edge, as on the line of the header.
        ...style({ padding: "0 80px", borderBottom: `28px solid ${ink}` }),
        children: [
          wordmark
            ? { type: "image" as const, src: imageOf(wordmark), ...style({ height: 110 }) }
            : text(site, { fontSize: 48, fontWeight: 700, color: ink }),
        ],
      },
    ],
  };
  return Buffer.from(await (await renderer).render(node, { ...size, format: "png", lang }));
}

function imageOf(svg: string): string {
  return `data:image/svg+xml,${encodeURIComponent(svg.replaceAll("currentColor", ink))}`;
}

async function makeRenderer(): Promise<Renderer> {
  // Most builds draw nothing.
  const { Renderer } = await import("takumi-js/node");
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
