import { addReadPage, readPages } from "./read-pages.ts";

/**
 * Marks the pages that were read, makes the drawer of narrow screens pleasant to use, and follows
 * the reader from the first scrolling on.
 */
export function startMap(): void {
  const map = document.querySelector<HTMLElement>("#_map");
  if (!map) return;
  const read = readPages();
  for (const link of map.querySelectorAll<HTMLAnchorElement>(".tree a")) {
    if (read.includes(link.pathname)) mark(link, map.dataset.read ?? "");
  }
  // A heading of this page is behind the drawer.
  map.addEventListener("click", ({ target }) => {
    const isOpen = map.matches(":popover-open");
    if (isOpen && target instanceof Element && target.closest("a")) map.hidePopover();
  });
  map.addEventListener("toggle", () => {
    if (map.matches(":popover-open")) map.querySelector<HTMLElement>("[aria-current]")?.focus();
  });
  // The browser may have scrolled already. To ask at once would cost a layout before the first paint.
  requestAnimationFrame(() => {
    if (location.hash || scrollY > 0) follow();
    else addEventListener("scroll", follow, { once: true, passive: true });
  });
  const end = document.querySelector(".neighbours");
  if (!end) return;
  new IntersectionObserver(([{ isIntersecting }]) => {
    if (isIntersecting) addReadPage(location.pathname);
  }).observe(end);
}

function follow(): void {
  import("./contents.ts").then(
    ({ followContents }) => followContents(),
    // Without a connection, the table of contents does not follow the reader.
    () => undefined,
  );
}

function mark(link: HTMLElement, label: string): void {
  const sign = document.createElement("span");
  sign.role = "img";
  sign.ariaLabel = label;
  sign.textContent = "✓";
  link.append(" ", sign);
}
