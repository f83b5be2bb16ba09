import express, { type Request, type Response as Answer } from "express";
import { bulkResult } from "../admin-api/bulk-operations.ts";
import { IMAGE_LIMIT, type StagedUpload } from "../admin-api/staged-uploads.ts";
import { handled } from "../handled.ts";
import type { World } from "../world.ts";

/** Where results of bulk operations lie, and where staged files are put: a form with the file last, or the bare bytes, as Google's storage takes them. */
export function stagedUploadRouter(world: World): express.Router {
  const router = express.Router();
  router.use(express.raw({ type: () => true, limit: IMAGE_LIMIT * 2 }));

  router.post(
    "/",
    handled(async (request, answer) => {
      const form = await readForm(request);
      if (!form) return refuse(answer, 400, "MalformedPOSTRequest", "The body is not a form.");
      const fields = [...form.keys()];
      const file = form.get("file");
      if (fields.at(-1) !== "file" || !(file instanceof Blob)) {
        return refuse(answer, 400, "MissingFile", "The last field must be the file.");
      }
      const key = String(form.get("key"));
      const upload = world.stagedUploads.get(key);
      const bytes = Buffer.from(await file.arrayBuffer());
      const fault = faultOf(upload, bytes, {
        signature: form.get("x-goog-signature"),
        mimeType: form.get("Content-Type"),
      });
      if (!upload || fault) return refuse(answer, 403, "AccessDenied", fault ?? "");
      upload.bytes = bytes;
      const place = `<Key>${key.replaceAll("&", "&amp;")}</Key>`;
      return answer
        .status(201)
        .type("application/xml")
        .send(`<PostResponse>${place}</PostResponse>`);
    }),
  );

  router.get("/bulk-results/:id", (request, answer) => {
    const result = bulkResult(world, request.params.id);
    if (result === null) return refuse(answer, 404, "NoSuchKey", "There is no such object.");
    return answer.type("application/jsonl").send(result);
  });

  router.put("/*", (request, answer) => {
    const upload = world.stagedUploads.get(decodeURI(request.path.slice(1)));
    const bytes = bytesOf(request);
    const fault = faultOf(upload, bytes, {
      signature: request.query["x-goog-signature"],
      mimeType: request.get("content-type"),
    });
    if (!upload || fault) return refuse(answer, 403, "AccessDenied", fault ?? "");
    upload.bytes = bytes;
    return answer.status(200).end();
  });
  return router;
}

function faultOf(
  upload: StagedUpload | undefined,
  bytes: Buffer,
  shown: { signature: unknown; mimeType: unknown },
): string | null {
  if (!upload || shown.signature !== upload.signature) return "No such upload was staged.";
  if (shown.mimeType !== upload.mimeType) return "The Content-Type differs from the staged one.";
  if (bytes.length > IMAGE_LIMIT) return "The file is too large.";
  if (upload.fileSize !== null && bytes.length !== upload.fileSize) {
    return "The file's size differs from the staged one.";
  }
  return null;
}

const bytesOf = (request: Request): Buffer =>
  Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0);

async function readForm(request: Request): Promise<FormData | null> {
  const type = request.get("content-type") ?? "";
  try {
    const body = new Uint8Array(bytesOf(request));
    return await new Response(body, { headers: { "content-type": type } }).formData();
  } catch {
    return null;
  }
}

function refuse(answer: Answer, status: number, code: string, message: string): Answer {
  const error = `<Error><Code>${code}</Code><Message>${message}</Message></Error>`;
  return answer.status(status).type("application/xml").send(error);
}
