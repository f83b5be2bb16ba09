import { AdminTrouble, type Admin } from "./admin.server";
import type { Surroundings } from "./ask.server";

const STAGE = `#graphql
  mutation StageUpload($input: [StagedUploadInput!]!) {
    stagedUploadsCreate(input: $input) {
      stagedTargets {
        url
        resourceUrl
        parameters {
          name
          value
        }
      }
      userErrors {
        message
      }
    }
  }
` as const;

type Upload = {
  resource: "IMAGE" | "BULK_MUTATION_VARIABLES";
  name: string;
  bytes: Uint8Array;
  mimeType: string;
};

/** Where it lies now: its address, and what it is called there. */
export type Staged = { resourceUrl: string | null; key: string | null };

/** Puts the bytes where Shopify wants them, and nowhere else; null when it does not want them. */
export async function stageUpload(
  admin: Admin,
  { resource, name, bytes, mimeType }: Upload,
  { world, timeoutMs }: { world: Surroundings; timeoutMs: number },
): Promise<Staged | null> {
  const fileSize = String(bytes.length);
  const input = { resource, httpMethod: "POST" as const, filename: name, mimeType, fileSize };
  // A target that nobody uploads to goes away by itself.
  const answer = await admin.query(STAGE, { input: [input] }, { idempotent: true });
  const {
    url,
    resourceUrl,
    parameters = [],
  } = answer.stagedUploadsCreate?.stagedTargets?.[0] ?? {};
  if (!url || new URL(url).protocol !== "https:") return null;

  const form = new FormData();
  for (const parameter of parameters) form.append(parameter.name, parameter.value);
  // The file comes last: the storage ignores what follows it.
  form.append("file", new Blob([new Uint8Array(bytes)], { type: mimeType }), name);
  const response = await world
    .fetch(url, {
      method: "POST",
      body: form,
      redirect: "error",
      signal: AbortSignal.timeout(timeoutMs),
    })
    .catch((error: unknown) => {
      throw new AdminTrouble("unavailable", `upload: ${String(error)}`);
    });
  if (response.status >= 500)
    throw new AdminTrouble("unavailable", `upload: HTTP ${response.status}`);
  if (!response.ok) return null;
  const key = parameters.find((parameter) => parameter.name === "key")?.value ?? null;
  return { resourceUrl: resourceUrl ?? null, key };
}
