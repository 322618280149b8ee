type Bytes = Uint8Array<ArrayBuffer>;

/** Compresses bytes. */
export function deflate(bytes: Bytes): Promise<Bytes> {
  return through(bytes, new CompressionStream("deflate-raw"), Infinity);
}

/**
 * Decompresses bytes.
 *
 * @throws Error (rejects) if they are damaged, or would exceed a limit: a few bytes can decompress
 * to very many
 */
export function inflate(bytes: Bytes, limit: number): Promise<Bytes> {
  return through(bytes, new DecompressionStream("deflate-raw"), limit);
}

async function through(
  bytes: Bytes,
  stream: ReadableWritablePair<Bytes, BufferSource>,
  limit: number,
): Promise<Bytes> {
  const reader = new Blob([bytes]).stream().pipeThrough(stream).getReader();
  const chunks: Bytes[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return new Uint8Array(await new Blob(chunks).arrayBuffer());
    chunks.push(value);
    length += value.length;
    if (length <= limit) continue;
    await reader.cancel();
    throw new Error(`inflate: more than ${limit} bytes`);
  }
}
