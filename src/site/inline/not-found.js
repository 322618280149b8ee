{
  const page = document.documentElement;
  const titles = JSON.parse(page.dataset.titles);
  const [folder] = location.pathname.slice((page.dataset.base ?? "/").length).split("/");
  // The root's language has no folder.
  const isLang = folder !== page.dataset.root && Object.hasOwn(titles, folder);
  page.lang = isLang ? folder : page.dataset.root;
  document.title = titles[page.lang];
  // Until the texts are there and those in other languages are removed, none is visible.
  page.dataset.choosing = "";
  document.addEventListener("DOMContentLoaded", () => {
    const texts = document.querySelectorAll(".not-found");
    for (const text of texts) if (text.lang !== page.lang) text.remove();
    delete page.dataset.choosing;
  });
}
