interface Case {
  what: string;
  code: string;
  text: string;
  error?: { name: string; message: string };
}

const failing = `() => { throw new RangeError("in a listener"); }`;
const error = { name: "RangeError", message: "in a listener" };

/** Programs that Node and browsers run differently by default. */
export const alike: Case[] = [
  {
    what: "an error in a listener ends the run at once",
    code: `const target = new EventTarget();
      target.addEventListener("a", () => console.log("first"));
      target.addEventListener("a", ${failing});
      target.addEventListener("a", () => console.log("second"));
      target.dispatchEvent(new Event("a"));
      console.log("after");`,
    text: "first\n",
    error,
  },
  {
    what: "an error in the listener of a signal ends the run at once",
    code: `const controller = new AbortController();
      controller.signal.onabort = ${failing};
      controller.abort();
      console.log("after");`,
    text: "",
    error,
  },
  {
    what: "a listener that was removed is not called, and one that is an object is",
    code: `const target = new EventTarget();
      const listen = () => console.log("removed");
      target.addEventListener("a", listen);
      target.removeEventListener("a", listen);
      target.addEventListener("a", { handleEvent: ({ type }) => console.log(type) });
      target.dispatchEvent(new Event("a"));`,
    text: "a\n",
  },
  {
    what: "objects of the platform print their properties",
    code: `console.log(new URL("https://a.io/b").searchParams, new URLSearchParams("a=1&a=2"));
      console.log([new Event("a")], new CustomEvent("b", { detail: { c: 1 } }));
      console.log(new AbortController(), { deep: { deep: { deep: new AbortController() } } });
      console.log(new Blob(["abc"]), new TextEncoder(), new ReadableStream());
      console.log(new MessageChannel());
      console.log(new (class Own extends Event {})("d"));
      console.log({ url: new URL("https://a.io/b?c=1#d") });`,
    text: `URLSearchParams {} URLSearchParams { 'a' => '1', 'a' => '2' }
[ Event { type: 'a', defaultPrevented: false, cancelable: false } ] CustomEvent {
  type: 'b',
  defaultPrevented: false,
  cancelable: false,
  detail: { c: 1 }
}
AbortController { signal: AbortSignal { aborted: false } } { deep: { deep: { deep: [AbortController] } } }
Blob { size: 3, type: '' } TextEncoder { encoding: 'utf-8' } ReadableStream { locked: false }
MessageChannel {}
Own { type: 'd', defaultPrevented: false, cancelable: false }
{
  url: URL {
    href: 'https://a.io/b?c=1#d',
    origin: 'https://a.io',
    protocol: 'https:',
    username: '',
    password: '',
    host: 'a.io',
    hostname: 'a.io',
    port: '',
    pathname: '/b',
    search: '?c=1',
    searchParams: URLSearchParams { 'c' => '1' },
    hash: '#d'
  }
}
`,
  },
];
