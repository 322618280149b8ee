import type { Program } from "../cell/types.ts";

export type ToSandbox = { type: "run"; program: Program } | { type: "stop" };
type FromSandbox = { type: "ready" } | { type: "failed"; message: string };

/** How long a sandbox may take to load, in milliseconds. */
const patience = 15_000;

/** An open sandbox: a hidden frame of opaque origin that runs one program at a time. */
export interface Sandbox {
  /** Starts a program, whose messages come through the port; `onFailure` hears of a worker that broke. */
  start(program: Program, port: MessagePort, onFailure: (message: string) => void): void;
  /** Ends what runs and keeps the frame. */
  stop(): void;
  /** Ends everything that was started in the frame, and the frame. */
  close(): void;
}

/**
 * Opens a sandbox.
 *
 * @throws Error (rejects) when it does not load in time
 */
export function openSandbox(url: string): Promise<Sandbox> {
  const frame = document.createElement("iframe");
  frame.setAttribute("sandbox", "allow-scripts");
  frame.setAttribute("aria-hidden", "true");
  frame.tabIndex = -1;
  frame.title = "sandbox";
  frame.hidden = true;
  frame.src = url;

  let fail: ((message: string) => void) | undefined;
  const post = (message: ToSandbox, ports: Transferable[] = []) =>
    frame.contentWindow?.postMessage(message, "*", ports);

  return new Promise((resolve, reject) => {
    const close = () => {
      removeEventListener("message", listen);
      frame.remove();
    };
    const timer = setTimeout(() => {
      close();
      reject(new Error(`the sandbox did not load from ${url}`));
    }, patience);
    const listen = ({ source, data }: MessageEvent<FromSandbox>) => {
      if (source !== frame.contentWindow) return;
      if (data.type === "failed") return fail?.(data.message);
      clearTimeout(timer);
      resolve({
        start: (program, port, onFailure) => {
          fail = onFailure;
          post({ type: "run", program }, [port]);
        },
        stop: () => post({ type: "stop" }),
        close,
      });
    };
    addEventListener("message", listen);
    document.body.append(frame);
  });
}
