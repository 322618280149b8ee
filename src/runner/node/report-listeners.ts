type Listener = EventListenerOrEventListenerObject | null;

/**
 * Reports an error in a listener at once and goes on, as browsers do; Node would throw it after the
 * task.
 */
export function reportListeners(report: (thrown: unknown) => void): void {
  const { addEventListener: add, removeEventListener: remove } = EventTarget.prototype;
  const known = new WeakMap<object, Listener>();
  const safe = (listener: Listener): Listener => {
    if ((typeof listener !== "object" && typeof listener !== "function") || !listener) {
      return listener;
    }
    const made = known.get(listener) ?? reporting(listener, report);
    known.set(listener, made);
    return made;
  };
  Object.assign(EventTarget.prototype, {
    addEventListener(this: EventTarget, type: string, listener: Listener, ...rest: unknown[]) {
      return Reflect.apply(add, this, [type, safe(listener), ...rest]);
    },
    removeEventListener(this: EventTarget, type: string, listener: Listener, ...rest: unknown[]) {
      return Reflect.apply(remove, this, [type, safe(listener), ...rest]);
    },
  });
}

function reporting(
  listener: NonNullable<Listener>,
  report: (thrown: unknown) => void,
): EventListener {
  return function (this: unknown, event) {
    try {
      if (typeof listener === "function") Reflect.apply(listener, this, [event]);
      else listener.handleEvent(event);
    } catch (thrown) {
      report(thrown);
    }
  };
}
