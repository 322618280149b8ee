/** The output of a step. */
export interface Output {
  /** Whether nothing is before it, so that the step can write to the terminal itself. */
  direct: boolean;
  write(chunk: string | Uint8Array): void;
  end(): void;
}

interface Held extends Output {
  chunks: (string | Uint8Array)[];
  ended: boolean;
}

/**
 * Creates the outputs of steps that run at the same time. Each is passed on from its first to its
 * last line: that of the oldest step at once, the others when the steps before them have ended.
 */
export function outputs(pass: (chunk: string | Uint8Array) => void) {
  const queue: Held[] = [];
  const advance = () => {
    while (queue.length > 0) {
      queue[0].chunks.splice(0).forEach(pass);
      if (!queue[0].ended) return;
      queue.shift();
    }
  };
  return (): Output => {
    const held: Held = {
      direct: queue.length === 0,
      chunks: [],
      ended: false,
      write: (chunk) => {
        held.chunks.push(chunk);
        if (queue[0] === held) advance();
      },
      end: () => {
        held.ended = true;
        advance();
      },
    };
    queue.push(held);
    return held;
  };
}
