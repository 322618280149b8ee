// The cell tries the browser's other globals: code, devices, images, files.
// ends: ok
// prints: refused
const names = `AudioDecoder Bun CSSStyleValue Crypto FileReader FileReaderSync FileSystemHandle GPU
  IdleDetector ImageBitmap MediaSource Notification OffscreenCanvas Path2D PerformanceObserver
  PressureObserver PushManager ReportingObserver Request Response RTCDataChannel Scheduler
  ServiceWorkerRegistration StorageManager USB VideoDecoder WorkerGlobalScope WorkerNavigator
  addEventListenerOnce createImageBitmap crypto location name onerror onrtctransform origin
  process queryLocalFonts reportError requestAnimationFrame require scheduler trustedTypes`;
const found = names.split(/\s+/).filter((name) => name in globalThis);
console.log(found.join(" ") || "refused");
