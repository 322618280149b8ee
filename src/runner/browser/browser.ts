import { resultOf } from "../../cell/output/result.ts";
import type { CellError, Status } from "../../cell/types.ts";
import { wantedOf } from "../extras.ts";
import { openSandbox, type Sandbox } from "./frame.ts";
import { plainError } from "../received/plain-error.ts";
import type { Message, Run } from "../protocol.ts";
import { receive } from "../received/received.ts";
import { unlessAborted } from "./unless-aborted.ts";

type End = Extract<Message, { type: "end" }>;

const flood = {
  name: "RangeError",
  message: "the program sends more than a page can show: print or draw less",
  frames: [],
};

/**
 * The host in the browser: runs programs in sandboxes loaded from a URL. A sandbox whose program
 * has ended is kept for the next run; for a sandbox that had to be stopped, the next one is opened at
 * once, since its program keeps a processor busy for up to two seconds in Chromium. A run that is
 * stopped before its sandbox is open rejects with the signal's reason.
 */
export function browserHost(sandboxUrl: string): { run: Run; warm: () => Promise<unknown> } {
  let idle: Promise<Sandbox> | undefined;
  const take = () => {
    const sandbox = idle ?? openSandbox(sandboxUrl);
    idle = undefined;
    return sandbox;
  };
  const keep = (sandbox: Sandbox) => {
    if (idle) return sandbox.close();
    sandbox.stop();
    idle = Promise.resolve(sandbox);
  };
  // In Firefox, a worker that keeps throwing errors prevents the next one from starting. Offline,
  // the same sandbox is used again.
  const replace = (sandbox: Sandbox) => {
    sandbox.stop();
    if (idle) return sandbox.close();
    idle = openSandbox(sandboxUrl).then(
      (fresh) => {
        sandbox.close();
        return fresh;
      },
      () => sandbox,
    );
  };
  const warm = () => {
    const opened = (idle ??= openSandbox(sandboxUrl));
    opened.catch(() => {
      if (idle === opened) idle = undefined;
    });
    return opened;
  };

  const run: Run = async (program, { timeout, signal, onEvent }) => {
    const opened = take();
    const sandbox = await unlessAborted(opened, signal).catch((error: unknown) => {
      opened.then(keep, () => undefined);
      throw error;
    });
    const { port1: port, port2 } = new MessageChannel();
    const failures = new MessageChannel();
    const started = performance.now();
    const received = receive(onEvent);
    return new Promise((resolve) => {
      const finish = (status: Status, error?: CellError, end?: End) => {
        clearTimeout(timer);
        signal?.removeEventListener("abort", stop);
        port.close();
        failures.port1.close();
        if (status === "ok") keep(sandbox);
        else if (status === "error") replace(sandbox);
        else {
          sandbox.close();
          warm();
        }
        const ms = performance.now() - started;
        resolve({
          ...resultOf(status, received.events, ms, error),
          wanted: wantedOf(end?.wanted),
          ...(end?.pending === true && { pending: true }),
        });
      };
      const stop = () => finish("stopped");
      const timer = setTimeout(() => finish("timeout"), timeout * 1000);
      if (signal?.aborted) return stop();
      signal?.addEventListener("abort", stop);

      port.onmessage = ({ data }: MessageEvent<Message>) => {
        if (data.type !== "end") return received.add(data) || finish("error", flood);
        if (data.error) finish("error", plainError(data.error), data);
        else finish("ok", undefined, data);
      };
      failures.port1.onmessage = ({ data }: MessageEvent<string>) => {
        finish("error", { name: "Error", message: data, frames: [] });
      };
      sandbox.start(program, port2, failures.port2);
    });
  };
  return { run, warm };
}
