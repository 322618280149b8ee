import type { Counter } from "../policy/analytics.ts";
import { store, stored } from "./storage.ts";

declare global {
  interface Window {
    /** The commands that Google's script has not read yet. */
    dataLayer?: unknown[];
  }
}

const key = "analytics-consent";

/**
 * Asks the reader once whether Google Analytics may count visits. Nothing of Google's is loaded
 * before the reader allows it. The button in the footer asks again.
 */
export function askConsent(counter: Counter): void {
  const bar = document.querySelector<HTMLElement>(".consent");
  const again = document.querySelector<HTMLElement>("[data-consent]");
  if (!bar) return;
  const answer = stored(key) ?? undefined;
  if (answer === "yes") load(counter);
  bar.hidden = answer !== undefined;
  if (again) again.hidden = false;
  again?.addEventListener("click", () => {
    bar.hidden = false;
    bar.querySelector("button")?.focus();
  });
  bar.addEventListener("click", ({ target }) => {
    const choice = target instanceof HTMLButtonElement ? target.value : "";
    if (!choice) return;
    store(key, choice);
    bar.hidden = true;
    again?.focus();
    if (choice === "yes") load(counter);
    else forget(counter);
  });
}

let loaded = false;

function load({ id, endpoint }: Counter): void {
  disable(id, false);
  if (loaded) return;
  loaded = true;
  const queue = (window.dataLayer ??= []);
  // Google's script reads `arguments` objects, and not arrays.
  function gtag(..._: unknown[]): void {
    queue.push(arguments);
  }
  gtag("js", new Date());
  gtag("config", id);
  const script = document.createElement("script");
  script.src = endpoint;
  script.async = true;
  document.head.append(script);
}

/** Stops counting, and deletes Google's cookies. */
function forget({ id }: Counter): void {
  disable(id, true);
  for (const name of document.cookie.split(/;\s*/).map((pair) => pair.split("=")[0])) {
    if (!/^_ga/.test(name)) continue;
    const parts = location.hostname.split(".");
    for (let from = 0; from < parts.length; from++) {
      const domain = parts.slice(from).join(".");
      document.cookie = `${name}=; Max-Age=0; path=/; domain=${domain}`;
    }
    document.cookie = `${name}=; Max-Age=0; path=/`;
  }
}

function disable(id: string, off: boolean): void {
  Object.assign(window, { [`ga-disable-${id}`]: off });
}
