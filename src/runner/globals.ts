/**
 * The globals that no cell has, in the browser's worker as in Node: other threads and documents,
 * network, storage, devices, and the ends of the wires to the page.
 */
const taken = [
  "BroadcastChannel",
  "Cache",
  "CacheStorage",
  "EventSource",
  "FontFace",
  "IDBFactory",
  "Notification",
  "RTCPeerConnection",
  "SharedWorker",
  "WebSocket",
  "WebSocketStream",
  "WebTransport",
  "Worker",
  "XMLHttpRequest",
  "caches",
  "close",
  "cookieStore",
  "fetch",
  "fonts",
  "importScripts",
  "indexedDB",
  "localStorage",
  "navigator",
  "onmessage",
  "onmessageerror",
  "postMessage",
  "sessionStorage",
  "webkitRequestFileSystem",
  "webkitRequestFileSystemSync",
  "webkitResolveLocalFileSystemSyncURL",
  "webkitResolveLocalFileSystemURL",
];

/**
 * Takes globals away, wherever the global object has them from. What needs one of them fails alike
 * in both hosts; in the browser the sandbox's policy refuses what it protects all the same.
 */
export function takeGlobals(more: readonly string[] = []): void {
  for (const name of [...taken, ...more]) {
    let holder: object | null = globalThis;
    while (holder) {
      Reflect.deleteProperty(holder, name);
      holder = Reflect.getPrototypeOf(holder);
    }
  }
}
