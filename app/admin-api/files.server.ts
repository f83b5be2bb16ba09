import type { Picture } from "../trust/picture";
import { PICTURE_MAX_MB } from "../trust/picture-size";
import type { Problem } from "../trust/problem";
import { AdminTrouble, type Admin } from "./admin.server";
import { realSurroundings, type Surroundings } from "./ask.server";
import { stageUpload } from "./staged-upload.server";

/** The kinds we take, by how their files begin. */
const KINDS = [
  { mimeType: "image/png", ending: "png", start: /^\x89PNG\r\n/ },
  { mimeType: "image/jpeg", ending: "jpg", start: /^\xff\xd8\xff/ },
  { mimeType: "image/webp", ending: "webp", start: /^RIFF.{4}WEBP/s },
];
const UPLOAD_TIMEOUT_MS = 20_000;
const LOOK_AGAIN_MS = 700;
const LOOKS = 25;

const CREATE = `#graphql
  mutation CreatePicture($files: [FileCreateInput!]!) {
    fileCreate(files: $files) {
      files {
        id
      }
      userErrors {
        message
      }
    }
  }
` as const;

const PICTURE = `#graphql
  query Picture($id: ID!) {
    node(id: $id) {
      ... on MediaImage {
        fileStatus
        fileErrors {
          message
        }
        image {
          url
          width
          height
        }
      }
    }
  }
` as const;

const DELETE = `#graphql
  mutation DeleteFiles($ids: [ID!]!) {
    fileDelete(fileIds: $ids) {
      deletedFileIds
      userErrors {
        code
        message
      }
    }
  }
` as const;

/** The name has no ending: what the bytes are decides it. */
export type Upload = { name: string; bytes: Uint8Array; alt: string };
export type Uploaded = { ok: true; id: string; picture: Picture } | { ok: false; problem: Problem };

const problem = (code: string, values?: Problem["values"]): Uploaded => ({
  ok: false,
  problem: { path: ["picture"], code, ...(values && { values }) },
});

/** What the bytes are, whatever their name says. Whether the picture is whole, Shopify finds out. */
function kindOf(bytes: Uint8Array) {
  const head = Buffer.from(bytes.subarray(0, 12)).toString("latin1");
  return KINDS.find(({ start }) => start.test(head));
}

/**
 * Puts a picture among the shop's files and waits until Shopify serves it. Needs the
 * optional scope `write_files`: without it, `AdminTrouble` of kind `no-access`.
 */
export async function uploadPicture(
  admin: Admin,
  { name, bytes, alt }: Upload,
  world: Surroundings = realSurroundings,
): Promise<Uploaded> {
  if (bytes.length > PICTURE_MAX_MB * 1_000_000) {
    return problem("picture-too-large", { max: PICTURE_MAX_MB });
  }
  const kind = kindOf(bytes);
  if (!kind) return problem("picture-not-supported");

  const { mimeType, ending } = kind;
  const file = { resource: "IMAGE" as const, name: `${name}.${ending}`, bytes, mimeType };
  const how = { world, timeoutMs: UPLOAD_TIMEOUT_MS };
  const source = (await stageUpload(admin, file, how))?.resourceUrl;
  if (!source) return problem("picture-refused");
  return fetchPicture(admin, { source, alt }, world);
}

/**
 * Has Shopify fetch a picture into the shop's files, and waits until it is served. Needs the same scope.
 * With a `name`, a file that has it already is replaced rather than doubled.
 */
export async function fetchPicture(
  admin: Admin,
  { source, alt, name }: { source: string; alt: string; name?: string },
  world: Surroundings = realSurroundings,
): Promise<Uploaded> {
  const { fileCreate } = await admin.query(CREATE, {
    files: [
      {
        ...{ originalSource: source, contentType: "IMAGE" as const, alt },
        ...(name && { filename: name, duplicateResolutionMode: "REPLACE" as const }),
      },
    ],
  });
  const id = fileCreate?.files?.[0]?.id;
  if (!id) return problem("picture-refused");

  for (let look = 0; look < LOOKS; look++) {
    const { node } = await admin.query(PICTURE, { id });
    const file = node && "fileStatus" in node ? node : null;
    if (file?.fileStatus === "FAILED") return problem("picture-refused");
    const { url, width, height } = file?.image ?? {};
    if (file?.fileStatus === "READY" && url && width && height) {
      return { ok: true, id, picture: { url, width, height } };
    }
    await world.sleep(LOOK_AGAIN_MS);
  }
  throw new AdminTrouble("unavailable", "the picture was uploaded, but is still not ready");
}

/** Takes files out of the shop's; those that are gone already are no trouble. Needs the same scope. */
export async function deleteFiles(admin: Admin, ids: string[]): Promise<void> {
  const { fileDelete } = await admin.query(DELETE, { ids }, { idempotent: true });
  const [error] = (fileDelete?.userErrors ?? []).filter(
    ({ code }) => code !== "FILE_DOES_NOT_EXIST",
  );
  if (error) throw new AdminTrouble("refused", error.message);
}
