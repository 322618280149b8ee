import PhotoSwipe from "photoswipe";
import type { SlideData } from "photoswipe";
import styles from "photoswipe/photoswipe.css?url";
import caption from "../styles/viewer.css?url";
import { make } from "./make.ts";
import { addStyles } from "./styles.ts";

/** Opens the images of a page in the viewer, at the one of the link. */
export async function view(link: HTMLAnchorElement): Promise<void> {
  await Promise.all([styles, caption].map(addStyles));
  const links = [...document.querySelectorAll<HTMLAnchorElement>("a.zoom")];
  const words = document.querySelector<HTMLElement>("[data-viewer]")?.dataset ?? {};
  const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
  const captions = links.map(captionOf);
  const viewer = new PhotoSwipe({
    dataSource: links.map(slideOf),
    index: links.indexOf(link),
    bgOpacity: 0.9,
    showHideAnimationType: still ? "none" : "zoom",
    closeTitle: words.close,
    zoomTitle: words.zoom,
    arrowPrevTitle: words.previous,
    arrowNextTitle: words.next,
    errorMsg: words.failed,
    // Focus returns to the link, also after a click with the mouse.
    returnFocus: true,
    // The buttons at the top and the captions do not cover the images.
    padding: { top: 60, right: 0, bottom: captions.some(Boolean) ? 72 : 0, left: 0 },
  });
  const box = make("div", { class: "viewer-caption", "aria-live": "polite" });
  viewer.on("change", () => (box.textContent = captions[viewer.currIndex] ?? ""));
  viewer.on("firstUpdate", () => viewer.element?.append(box));
  viewer.init();
}

/** The caption of an image: that of its figure, or its title. */
function captionOf(link: HTMLAnchorElement): string {
  const caption = link.closest("figure")?.querySelector("figcaption");
  return caption?.textContent ?? link.querySelector("img")?.title ?? "";
}

function slideOf(link: HTMLAnchorElement): SlideData {
  const image = link.querySelector("img");
  return {
    src: link.href,
    msrc: image?.currentSrc,
    alt: image?.alt,
    width: Number(link.dataset.width),
    height: Number(link.dataset.height),
    element: link,
  };
}
