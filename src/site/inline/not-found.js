{
  const page = document.documentElement;
  const path = location.pathname.slice((page.dataset.base ?? "/").length);
  page.lang = path === "en" || path.startsWith("en/") ? "en" : "ko";
  page.dataset.only = page.lang;
  document.title = JSON.parse(page.dataset.titles)[page.lang];
}
