import type { MdastPluginDefinition } from "satteri";
import { embedHtml, videoOf } from "../html/embeds.ts";
import { staticHtml } from "../html/html.ts";
import { fileOf, langOf } from "../place.ts";

/** A bare link to a video, alone in its paragraph, becomes the video, which loads after a click. */
export const videos: MdastPluginDefinition = {
  name: "videos",
  paragraph(node, ctx) {
    const [link, ...rest] = node.children;
    if (rest.length > 0 || link?.type !== "link" || ctx.textContent(link) !== link.url) return;
    const video = videoOf(link.url);
    if (!video) return;
    ctx.replaceNode(node, staticHtml(ctx, embedHtml(video, langOf(fileOf(ctx))), "block"));
  },
};
