import type { Program } from "../../cell/types.ts";

export type ToSandbox = { type: "run"; program: Program } | { type: "stop" };
export type FromSandbox = { type: "ready" | "unsupported" };

/** How long a sandbox may take to load, in milliseconds. */
const patience = 15_000;

/**
 * How long a loaded frame may send nothing, in milliseconds: a browser's own error page never sends
 * anything.
 */
const grace = 2_000;

/** The browser lacks what a sandbox needs. */
export class UnsupportedError extends Error {
  override name = "UnsupportedError";
}

/** An open sandbox: a hidden frame of opaque origin that runs one program at a time. */
export interface Sandbox {
  /**
   * Starts a program.
   *
   * @param port receives the run's messages
   * @param failures receives an error message if the worker fails
   */
  start(program: Program, port: MessagePort, failures: MessagePort): void;
  /** Stops the program and keeps the frame. */
  stop(): void;
  /** Stops everything that was started in the frame, and removes it. */
  close(): void;
}

/**
 * Opens a sandbox.
 *
 * @throws Error (rejects) if it does not load in time
 * @throws UnsupportedError (rejects) if the browser lacks what it needs
 */
export function openSandbox(url: string): Promise<Sandbox> {
  const frame = document.createElement("iframe");
  frame.setAttribute("sandbox", "allow-scripts");
  frame.setAttribute("aria-hidden", "true");
  frame.tabIndex = -1;
  frame.title = "sandbox";
  frame.hidden = true;
  frame.src = url;

  const post = (message: ToSandbox, ports: Transferable[] = []) =>
    frame.contentWindow?.postMessage(message, "*", ports);

  return new Promise((resolve, reject) => {
    const close = () => {
      removeEventListener("message", listen);
      frame.remove();
    };
    const giveUp = (error = new Error(`the sandbox did not load from ${url}`)) => {
      close();
      reject(error);
    };
    let timer = setTimeout(giveUp, patience);
    frame.addEventListener("load", () => {
      clearTimeout(timer);
      if (!ready) timer = setTimeout(giveUp, grace);
    });
    let ready = false;
    const listen = (event: MessageEvent<FromSandbox>) => {
      // The data of another sender is not read: reading it copies it, whatever its size.
      if (event.source !== frame.contentWindow) return;
      removeEventListener("message", listen);
      clearTimeout(timer);
      if (event.data.type === "unsupported") {
        return giveUp(new UnsupportedError("this browser has no workers in sandboxed frames"));
      }
      ready = true;
      resolve({
        start: (program, ...ports) => post({ type: "run", program }, ports),
        stop: () => post({ type: "stop" }),
        close,
      });
    };
    addEventListener("message", listen);
    document.body.append(frame);
  });
}
