import { createInterface } from "node:readline/promises";

/** Asks a question. Only y or yes is a yes; Ctrl+C and the end of the input are a no. */
export async function confirmed(
  question: string,
  input: NodeJS.ReadableStream = process.stdin,
  output: NodeJS.WritableStream = process.stdout,
): Promise<boolean> {
  const ask = createInterface({ input, output, terminal: true });
  try {
    return /^y(es)?$/i.test((await ask.question(question)).trim());
  } catch {
    output.write("\n");
    return false;
  } finally {
    ask.close();
  }
}
