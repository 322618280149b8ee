/** How far down the screen a heading can be, at most, while its text is being read. */
const begun = 1 / 4;

/** A heading that is current for this many milliseconds counts as read, and not only passed. */
const pause = 1000;

/**
 * Marks the current section in the list of contents next to the text. The links to the page's other
 * languages lead to the section that was read last, since the reader scrolls to the top to use it.
 */
export function followContents(): void {
  const list = document.querySelector<HTMLElement>("#_map");
  if (!list) return;
  const links = [...list.querySelectorAll<HTMLAnchorElement>(".contents a")];
  const languages = [...document.querySelectorAll<HTMLAnchorElement>("a.language")];
  const headings = links.map((link) =>
    document.getElementById(link.getAttribute("href")?.slice(1) ?? ""),
  );
  let current: HTMLElement | undefined;
  let timer = 0;
  const follow = () => {
    const edge = edgeOfReading();
    const link = links[headings.findLastIndex((heading) => heading && topOf(heading) <= edge)];
    if (link === current) return;
    clearTimeout(timer);
    const others = link?.dataset.others?.split(" ");
    if (others) timer = window.setTimeout(() => lead(languages, others), pause);
    current?.removeAttribute("aria-current");
    link?.setAttribute("aria-current", "location");
    current = link;
    if (link) show(link, list);
  };
  addEventListener("scroll", follow, { passive: true });
  addEventListener("hashchange", follow);
  follow();
}

/** Makes each link lead to a heading of its page, if the page has one. */
function lead(links: readonly HTMLAnchorElement[], ids: readonly string[]): void {
  links.forEach((link, i) => {
    if (ids[i]) link.hash = ids[i];
  });
}

/** The section that the address names is current while its heading is anywhere on screen. */
function edgeOfReading(): number {
  const target = document.querySelector(":target");
  // After scrolling to it, it may be a fraction of a pixel above the edge.
  const top = target ? topOf(target) : -1;
  return top > -1 && top < innerHeight ? top : innerHeight * Math.max(begun, ended());
}

/**
 * How much of the last screen was scrolled, from 0 to 1: at the end of a page, the last heading on
 * screen is current, although it cannot be scrolled further up. 0 if the page does not scroll.
 */
function ended(): number {
  const longest = document.documentElement.scrollHeight - innerHeight;
  return longest > 0 ? 1 - (longest - scrollY) / Math.min(longest, innerHeight) : 0;
}

function topOf(element: Element): number {
  return element.getBoundingClientRect().top;
}

/** Scrolls the list without scrolling the page. */
function show(link: HTMLElement, list: HTMLElement): void {
  const { offsetTop: top, offsetHeight: height } = link;
  const above = top < list.scrollTop;
  const below = top + height > list.scrollTop + list.clientHeight;
  if (above || below) list.scrollTop = top - list.clientHeight / 2;
}
