import type { Counter } from "../policy/analytics.ts";
import { requestOf } from "./count.ts";

/** Counts the visit: at once without cookies, or after the reader has allowed Google's. */
const written = document.querySelector<HTMLElement>("#_counter")?.dataset.counter;
const counter = written ? (JSON.parse(written) as Counter) : undefined;
if (counter && counter.host === location.host) {
  if (counter.provider === "google") {
    import("./consent.ts").then(
      ({ askConsent }) => askConsent(counter),
      // Without a connection, the next page asks.
      () => undefined,
    );
  } else {
    count(counter);
  }
}

function count(counter: Counter): void {
  const request = requestOf(counter, {
    url: location.href.replace(/#.*/, ""),
    title: document.title,
    referrer: document.referrer,
    language: navigator.language,
    screen: { width: screen.width, height: screen.height, ratio: devicePixelRatio },
  });
  if (!request) return;
  const { url, body, type } = request;
  const headers = type ? { "Content-Type": type } : undefined;
  const method = body ? "POST" : "GET";
  // Visits that a blocker or a lost connection hides are not counted.
  fetch(url, {
    method,
    body,
    headers,
    mode: body ? "cors" : "no-cors",
    keepalive: true,
  }).catch(() => undefined);
}
