import { Readable } from "node:stream";
import { createReadableStreamFromReadable } from "@remix-run/node";

type File = { fileName: string; contentType: string; text: AsyncGenerator<string> };

/** A file to be saved, sent while it is made: it is never in memory as a whole. */
export function fileResponse({ fileName, contentType, text }: File): Response {
  // The rest of the name may be in any script: RFC 6266.
  const plain = fileName.replace(/[^\w.-]/g, "_");
  return new Response(streamOf(text), {
    headers: {
      "Content-Type": contentType,
      "Content-Disposition": `attachment; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(fileName)}`,
      "Cache-Control": "no-store",
    },
  });
}

export const streamOf = (text: AsyncGenerator<string>): ReadableStream =>
  createReadableStreamFromReadable(Readable.from(text));
