/**
 * Text as a file of media type `type`, taken piece by piece: the browser moves a large one out of memory. Rejects with
 * what `pieces` threw.
 */
export async function textBlob(pieces: AsyncIterable<string>, type: string): Promise<Blob> {
  const source = pieces[Symbol.asyncIterator]();
  const encoder = new TextEncoder();
  const failures: unknown[] = [];
  const stream = new ReadableStream<Uint8Array<ArrayBuffer>>({
    async pull(controller) {
      try {
        const { done, value } = await source.next();
        if (done) controller.close();
        else controller.enqueue(encoder.encode(value));
      } catch (error) {
        failures.push(error);
        controller.error(error);
      }
    },
  });
  try {
    return await new Response(stream, { headers: { 'content-type': type } }).blob();
  } catch (error) {
    // Chromium puts "Failed to fetch" in the place of the stream's own error (tried).
    throw failures.length > 0 ? failures[0] : error;
  }
}
