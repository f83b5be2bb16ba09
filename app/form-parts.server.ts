import { unstable_parseMultipartFormData as parseMultipart } from "@remix-run/node";

/** What one field of text may hold; far more than a form of ours asks for. */
const TEXT_MAX_BYTES = 100_000;
/** Fields and files; far more than a form of ours has. */
const PARTS_MAX = 2_000;
/** Of everything that is no field's content and no file's: the parts' heads, and what stands between them. */
const HEADS_MAX_BYTES = 1_000_000;
/** The boundary is in it, of at most 70 signs (RFC 2046): the longer it is, the longer takes the search for it. */
const CONTENT_TYPE_MAX = 120;

/** A file as it was sent; null where it is larger than allowed, and was not kept. */
export type SentFile = { field: string; bytes: Buffer<ArrayBuffer> | null };

type Limits = {
  /** Of one file. */
  fileBytes: number;
  /** Of everything, the parts' heads too; what comes after is not read. */
  bytes: number;
};

/** What may still come. */
type Left = { bytes: number; heads: number; parts: number };

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
  if ((request.headers.get("content-type") ?? "").length > CONTENT_TYPE_MAX) throw noForm();
  const fields = new URLSearchParams();
  const left = { bytes: limits.bytes, heads: HEADS_MAX_BYTES, parts: PARTS_MAX };
  const bugs: unknown[] = [];

  const take = async ({ name, filename, data }: Part) => {
    if ((left.parts -= 1) < 0) throw new TooMuch();
    const isFile = filename !== undefined;
    const bytes = await taken(data, isFile ? limits.fileBytes : TEXT_MAX_BYTES, left);
    if (!isFile) {
      if (bytes) fields.append(name, bytes.toString());
    } else if (bytes === null || bytes.length > 0) {
      // A field that no file was chosen for sends an empty one.
      await onFile({ field: name, bytes }).catch((bug: unknown) => {
        bugs.push(bug);
        throw bug;
      });
    }
    return undefined;
  };

  await parseMultipart(counted(request, left), take as Parameters<typeof parseMultipart>[1]).catch(
    (error) => {
      if (bugs.length > 0) throw error;
      // What came before is whole.
      if (error instanceof TooMuch) return;
      throw noForm();
    },
  );
  return fields;
}

const noForm = () => new Response("That is no form of this page", { status: 400 });

class TooMuch extends Error {}

/** The request, whose body breaks off at the limit. */
function counted(request: Request, left: Left): Request {
  const count = new TransformStream<Uint8Array, Uint8Array>({
    transform(chunk, out) {
      // What is content in the chunk before this one has been taken off the heads by now.
      if (left.bytes < chunk.length || left.heads < 0) throw new TooMuch();
      left.bytes -= chunk.length;
      left.heads -= chunk.length;
      out.enqueue(chunk);
    },
  });
  // A body that is cancelled takes the connection with it, and so the answer.
  const body = request.body?.pipeThrough(count, { preventCancel: true }) ?? null;
  return new Request(request, { body, duplex: "half" });
}

async function taken(
  data: AsyncIterable<Uint8Array>,
  max: number,
  left: Left,
): Promise<Buffer<ArrayBuffer> | null> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of data) {
    left.heads += chunk.length;
    size += chunk.length;
    if (size <= max) chunks.push(chunk);
    else chunks.length = 0;
  }
  return size > max ? null : Buffer.concat(chunks);
}
