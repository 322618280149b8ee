/** Where the browser keeps the addresses of the pages that were read to their end. */
const key = "read";
/** The largest number of them; the oldest are forgotten. */
const most = 500;

/** Marks the pages that were read, and makes the drawer of narrow screens pleasant to use. */
export function startMap(): void {
  const map = document.querySelector<HTMLElement>("#map");
  if (!map) return;
  const read = readPaths();
  for (const link of map.querySelectorAll<HTMLAnchorElement>(".tree a")) {
    if (read.includes(link.pathname)) mark(link, map.dataset.read ?? "");
  }
  // A heading of this page is behind the drawer.
  map.addEventListener("click", ({ target }) => {
    if (target instanceof Element && target.closest("a")) close(map);
  });
  map.addEventListener("toggle", () => {
    if (map.matches(":popover-open")) map.querySelector<HTMLElement>("[aria-current]")?.focus();
  });
  const end = document.querySelector(".neighbours");
  if (!end) return;
  const observer = new IntersectionObserver(([{ isIntersecting }]) => {
    if (isIntersecting) keep(location.pathname);
  });
  observer.observe(end);
}

function close(map: HTMLElement): void {
  if (map.matches(":popover-open")) map.hidePopover();
}

function mark(link: HTMLElement, label: string): void {
  const sign = document.createElement("span");
  sign.role = "img";
  sign.ariaLabel = label;
  sign.textContent = "✓";
  link.append(" ", sign);
}

function readPaths(): string[] {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(key) ?? "[]");
    return Array.isArray(stored) ? stored.filter((path) => typeof path === "string") : [];
  } catch {
    return [];
  }
}

function keep(path: string): void {
  const paths = [path, ...readPaths().filter((other) => other !== path)].slice(0, most);
  try {
    localStorage.setItem(key, JSON.stringify(paths));
  } catch {
    // Without storage, nothing is marked.
  }
}
