import { receivedText } from "live";

/** An error that begins with the function's name and ends with the received value. */
export function unfit(name: string, wrong: string, received: unknown): TypeError {
  return new TypeError(`draw.${name}: ${wrong}, received ${receivedText(received)}`);
}
