import { store } from "./storage.ts";

const order = ["system", "light", "dark"] as const;
type Theme = (typeof order)[number];

const page = document.documentElement;

/** Makes the buttons of the header change the theme: system, light, dark. */
export function startThemeToggles(): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>("button.theme")) {
    label(button);
    button.hidden = false;
    button.addEventListener("click", () => {
      choose(order[(order.indexOf(current()) + 1) % order.length]);
      label(button);
    });
  }
}

function current(): Theme {
  return order.find((theme) => theme === page.dataset.theme) ?? "system";
}

function choose(theme: Theme): void {
  if (theme === "system") delete page.dataset.theme;
  else page.dataset.theme = theme;
  store("theme", theme === "system" ? undefined : theme);
}

function label(button: HTMLButtonElement): void {
  const name = button.dataset[current()] ?? "";
  button.ariaLabel = name;
  button.title = name;
}
