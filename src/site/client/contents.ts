/** How far down the screen a heading stands at most where its text is what is read. */
const begun = 1 / 8;

/** A heading that stays current for so many milliseconds is read, and not only passed. */
const pause = 1000;

/**
 * Marks, in the list of contents beside the text, what the reader has before them. The link to the
 * page's other language leads to what was read last: it is at the top, where the reader goes for it.
 */
export function followContents(): void {
  const list = document.querySelector<HTMLElement>(".reading > aside > nav");
  if (!list) return;
  const links = [...list.querySelectorAll("a")];
  const language = document.querySelector<HTMLAnchorElement>("a.language");
  const headings = links.map(({ hash }) =>
    document.getElementById(decodeURIComponent(hash.slice(1))),
  );
  let current: HTMLElement | undefined;
  let timer = 0;
  const follow = () => {
    const edge = edgeOfReading();
    const link = links[headings.findLastIndex((heading) => heading && topOf(heading) <= edge)];
    if (link === current) return;
    clearTimeout(timer);
    const other = link?.dataset.other;
    if (language && other) timer = window.setTimeout(() => (language.hash = other), pause);
    current?.removeAttribute("aria-current");
    link?.setAttribute("aria-current", "location");
    current = link;
    if (link) show(link, list);
  };
  addEventListener("scroll", follow, { passive: true });
  addEventListener("hashchange", follow);
  follow();
}

/** What the address names is what is read as long as it is on screen, wherever it stands there. */
function edgeOfReading(): number {
  const target = document.querySelector(":target");
  // Scrolled to, it may stand a fraction of a pixel above.
  const top = target ? topOf(target) : -1;
  return top > -1 && top < innerHeight ? top : innerHeight * begun;
}

function topOf(element: Element): number {
  return element.getBoundingClientRect().top;
}

/** Scrolls the list only: the page stays where it is. */
function show(link: HTMLElement, list: HTMLElement): void {
  const { offsetTop: top, offsetHeight: height } = link;
  const above = top < list.scrollTop;
  const below = top + height > list.scrollTop + list.clientHeight;
  if (above || below) list.scrollTop = top - list.clientHeight / 2;
}
