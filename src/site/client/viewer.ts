import PhotoSwipe from "photoswipe";
import type { SlideData } from "photoswipe";
import styles from "photoswipe/photoswipe.css?url";
import { addStyles } from "./styles.ts";

/** Opens the images of a page in the viewer, at the one of the link. */
export async function view(link: HTMLAnchorElement): Promise<void> {
  await addStyles(styles);
  const links = [...document.querySelectorAll<HTMLAnchorElement>("a.zoom")];
  const words = document.querySelector<HTMLElement>("[data-viewer]")?.dataset ?? {};
  const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
  new PhotoSwipe({
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
  }).init();
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
