import { unstable_parseMultipartFormData as parseMultipart } from "@remix-run/node";

/** What one field of text may hold; far more than a form of ours asks for. */
const TEXT_MAX_BYTES = 100_000;
const FIELDS_MAX = 1_000;

/** A file as it was sent; null where it is larger than allowed, and was not kept. */
export type SentFile = { field: string; bytes: Buffer<ArrayBuffer> | null };

type Limits = {
  /** Of one file. */
  fileBytes: number;
  /** Of everything; what comes after is not read. */
  bytes: number;
};

type Part = { name: string; filename?: string; data: AsyncIterable<Uint8Array> };

/**
 * The fields of a form with files. Each file is handed over as soon as it is here, so that never more than
 * one is in memory; of one that is too large the rest is passed over, and the text behind it is still read.
 * Throws the answer to what is no form.
 */
export async function formParts(
  request: Request,
  limits: Limits,
  onFile: (file: SentFile) => Promise<void>,
): Promise<URLSearchParams> {
  const fields = new URLSearchParams();
  const left = { bytes: limits.bytes };
  const bugs: unknown[] = [];

  const take = async ({ name, filename, data }: Part) => {
    const isFile = filename !== undefined;
    const bytes = await taken(data, isFile ? limits.fileBytes : TEXT_MAX_BYTES, left);
    if (!isFile) {
      if (bytes && fields.size < FIELDS_MAX) fields.append(name, bytes.toString());
    } else if (bytes === null || bytes.length > 0) {
      // A field that no file was chosen for sends an empty one.
      await onFile({ field: name, bytes }).catch((bug: unknown) => {
        bugs.push(bug);
        throw bug;
      });
    }
    return undefined;
  };

  await parseMultipart(request, take as Parameters<typeof parseMultipart>[1]).catch((error) => {
    if (bugs.length > 0) throw error;
    // What came before is whole.
    if (error instanceof TooMuch) return;
    throw new Response("That is no form of this page", { status: 400 });
  });
  return fields;
}

class TooMuch extends Error {}

async function taken(
  data: AsyncIterable<Uint8Array>,
  max: number,
  left: { bytes: number },
): Promise<Buffer<ArrayBuffer> | null> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of data) {
    left.bytes -= chunk.length;
    if (left.bytes < 0) throw new TooMuch();
    size += chunk.length;
    if (size <= max) chunks.push(chunk);
    else chunks.length = 0;
  }
  return size > max ? null : Buffer.concat(chunks);
}
