import { store, stored } from "./storage.ts";

const key = "language-offered";

/**
 * Offers the page in the language that the browser asks for, once: not again after it was shown, nor
 * after the reader chose a language.
 */
export function offerLanguage(): void {
  for (const link of document.querySelectorAll("a.language")) {
    link.addEventListener("click", remember);
  }
  const offers = [...document.querySelectorAll<HTMLElement>(".offer")];
  const wanted = preferred([document.documentElement.lang, ...offers.map(({ lang }) => lang)]);
  const offer = offers.find(({ lang }) => lang === wanted);
  if (!offer || wasOffered()) return;
  offer.hidden = false;
  remember();
  offer.querySelector("button")?.addEventListener("click", () => (offer.hidden = true));
  offer.addEventListener("keydown", ({ key }) => {
    if (key === "Escape") offer.hidden = true;
  });
}

/** The first of these languages that the browser asks for. */
function preferred(langs: readonly string[]): string | undefined {
  const asked = navigator.languages.map((tag) => tag.slice(0, 2).toLowerCase());
  return asked.find((lang) => langs.includes(lang));
}

/** Not offered without storage, because it would be offered on every page. */
function wasOffered(): boolean {
  return stored(key) !== null;
}

function remember(): void {
  store(key, "yes");
}
