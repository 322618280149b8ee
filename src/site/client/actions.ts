/**
 * Makes the buttons of a page work whose code is loaded when they are clicked, and loads comments
 * when the reader gets near them.
 */
export function startActions(): void {
  for (const button of document.querySelectorAll<HTMLElement>("[data-do]")) {
    button.hidden = button.dataset.do === "share" && !navigator.share;
  }
  document.addEventListener("click", (event) => {
    const { target } = event;
    const link = target instanceof Element && target.closest<HTMLAnchorElement>("a.zoom");
    const button = target instanceof Element && target.closest<HTMLElement>("[data-do]");
    if (link && !(event.ctrlKey || event.metaKey || event.shiftKey)) {
      event.preventDefault();
      import("./viewer.ts").then(({ view }) => view(link)).catch(() => location.assign(link.href));
    } else if (button) {
      import("./act.ts").then(({ act }) => act(button)).catch(() => tell(button));
    }
  });
  const comments = document.querySelector<HTMLElement>(".comments");
  if (!comments) return;
  const load = () =>
    void import("./comments.ts").then(
      ({ show }) => show(comments),
      () => tell(comments),
    );
  // Giscus returns from its sign-in with this key.
  if (new URLSearchParams(location.search).has("giscus")) load();
  else if (comments.dataset.when === "scroll") {
    const observer = new IntersectionObserver(
      ([{ isIntersecting }]) => {
        if (!isIntersecting) return;
        observer.disconnect();
        load();
      },
      { rootMargin: "200px" },
    );
    observer.observe(comments);
  }
}

/** Says that something cannot be done: without a connection, not even its code can be loaded. */
function tell(element: HTMLElement): void {
  const box = element.closest<HTMLElement>("[data-failed]");
  const status = box?.querySelector("[role=status]");
  if (status) status.textContent = box?.dataset.offline ?? box?.dataset.failed ?? "";
}
