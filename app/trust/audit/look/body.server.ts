import type { IncomingMessage } from "node:http";
import type { Readable } from "node:stream";
import { createBrotliDecompress, createGunzip, createInflate } from "node:zlib";
import { LookTrouble } from "./look-trouble";

/** Unpacked. A large product page is a third of it. */
const LARGEST = 3 * 1024 * 1024;

const UNPACKED: Record<string, () => NodeJS.ReadWriteStream & Readable> = {
  gzip: createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
};

/** The text of an answer. What is too much is not read to its end, however small it was packed. */
export async function bodyOf(answer: IncomingMessage): Promise<string> {
  const encoding = answer.headers["content-encoding"]?.toLowerCase() ?? "identity";
  const unpack = UNPACKED[encoding];
  if (!unpack && encoding !== "identity") throw new LookTrouble("no-page", "packed in another way");
  const stream = unpack ? unpacked(answer, unpack()) : answer;
  const pieces: Buffer[] = [];
  let size = 0;
  try {
    for await (const piece of stream as AsyncIterable<Buffer>) {
      size += piece.length;
      if (size > LARGEST) throw new LookTrouble("no-page", "too much");
      pieces.push(piece);
    }
  } finally {
    stream.destroy();
  }
  return Buffer.concat(pieces).toString("utf8");
}

function unpacked(answer: IncomingMessage, unpack: NodeJS.ReadWriteStream & Readable): Readable {
  // A cut or aborted answer must end what waits for the rest of it.
  answer.once("error", (error) => unpack.destroy(error));
  answer.once("aborted", () => unpack.destroy(new Error("aborted")));
  answer.pipe(unpack);
  return unpack;
}
