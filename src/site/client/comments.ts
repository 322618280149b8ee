import { store, stored } from "./storage.ts";

const origin = "https://giscus.app";
const sessionKey = "giscus-session";

/** Milliseconds after which comments that have not loaded are reported as failed. */
const patience = 10_000;

/** Shows the comments of giscus in the page's theme; says so if they cannot be loaded. */
export function show(section: HTMLElement | null): void {
  if (!section || section.querySelector("iframe")) return;
  const { frame: address = "", loading, failed, offline } = section.dataset;
  const button = section.querySelector("button");
  const status = section.querySelector("[role=status]");
  const say = (message = "") => status && (status.textContent = message);
  if (!navigator.onLine) return void say(offline);
  const frame = document.createElement("iframe");
  frame.title = section.querySelector("h2")?.textContent ?? "";
  frame.allow = "clipboard-write";
  frame.src = withReader(address);
  const give = () => {
    end();
    frame.remove();
    if (button) button.hidden = false;
    say(failed);
  };
  const timer = setTimeout(give, patience);
  const repaint = () => send(frame, { setConfig: { theme: theme() } });
  const themes = new MutationObserver(repaint);
  const scheme = matchMedia("(prefers-color-scheme: dark)");
  const listen = (event: MessageEvent) => {
    const data = messageIn(event, frame);
    if (!data) return;
    clearTimeout(timer);
    say();
    if (typeof data.resizeHeight === "number") frame.height = `${clamped(data.resizeHeight)}`;
    if (data.signOut || /Bad credentials|Invalid state value|State has expired/.test(data.error)) {
      store(sessionKey);
      frame.src = withReader(address);
    }
  };
  function end(): void {
    removeEventListener("message", listen);
    scheme.removeEventListener("change", repaint);
    themes.disconnect();
  }
  addEventListener("message", listen);
  scheme.addEventListener("change", repaint);
  themes.observe(document.documentElement, { attributeFilter: ["data-theme"] });
  say(loading);
  if (button) button.hidden = true;
  section.append(frame);
}

interface Message {
  resizeHeight?: unknown;
  signOut?: boolean;
  error: string;
}

/** The message of a frame of giscus; undefined for all others. */
function messageIn(event: MessageEvent, frame: HTMLIFrameElement): Message | undefined {
  if (event.origin !== origin || event.source !== frame.contentWindow) return undefined;
  const data: unknown = event.data;
  if (typeof data !== "object" || !data || !("giscus" in data)) return undefined;
  const { giscus } = data as { giscus: unknown };
  if (typeof giscus !== "object" || !giscus) return undefined;
  const { resizeHeight, signOut, error } = giscus as Record<string, unknown>;
  return { resizeHeight, signOut: signOut === true, error: typeof error === "string" ? error : "" };
}

/** A height that no page of comments exceeds. */
function clamped(height: number): number {
  return Math.min(Math.max(0, Math.round(height)), 200_000);
}

function send(frame: HTMLIFrameElement, giscus: unknown): void {
  frame.contentWindow?.postMessage({ giscus }, origin);
}

function theme(): string {
  return document.documentElement.dataset.theme ?? "preferred_color_scheme";
}

/** Adds what depends on the reader: the theme, and the session that giscus' sign-in returned. */
function withReader(address: string): string {
  const url = new URL(address);
  const here = new URL(location.href);
  const session = here.searchParams.get("giscus");
  if (session) {
    store(sessionKey, JSON.stringify(session));
    here.searchParams.delete("giscus");
    history.replaceState(history.state, "", here);
  }
  here.hash = "";
  url.searchParams.set("origin", here.href);
  url.searchParams.set("session", session ?? storedSession());
  url.searchParams.set("theme", theme());
  return url.href;
}

function storedSession(): string {
  try {
    const session: unknown = JSON.parse(stored(sessionKey) ?? '""');
    return typeof session === "string" ? session : "";
  } catch {
    return "";
  }
}
