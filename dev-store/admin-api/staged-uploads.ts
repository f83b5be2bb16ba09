import { randomUUID } from "node:crypto";
import type { World } from "../world.ts";

/** A place that was promised for a file, and what was put there. It lives as long as the process. */
export type StagedUpload = {
  mimeType: string;
  fileSize: number | null;
  /** What the upload must show to be let in. */
  signature: string;
  bytes: Buffer | null;
};

type Input = {
  filename: string;
  mimeType: string;
  resource: string;
  fileSize?: string | number | null;
  httpMethod: "POST" | "PUT";
};

/** Shopify's own host; where requests to it end up is not the app's business. */
export const UPLOAD_HOST = "https://shopify-staged-uploads.storage.googleapis.com";

/** Shopify takes no larger picture. */
export const IMAGE_LIMIT = 20 * 1024 * 1024;

export function stagedUploadMutations(world: World) {
  return {
    stagedUploadsCreate({ input }: { input: Input[] }) {
      const userErrors = input.flatMap(faultsOf);
      if (userErrors.length > 0) return { stagedTargets: null, userErrors };
      return { stagedTargets: input.map((one) => stage(world, one)), userErrors: [] };
    },
  };
}

/** The key of a staged file, from its `resourceUrl`; null for any other address. */
export function stagedKeyOf(resourceUrl: string): string | null {
  return resourceUrl.startsWith(`${UPLOAD_HOST}/`)
    ? decodeURI(new URL(resourceUrl).pathname.slice(1))
    : null;
}

function faultsOf(input: Input, index: number) {
  const fault = (field: string, message: string) => [
    { field: ["input", String(index), field], message },
  ];
  if (!/^(IMAGE|FILE|BULK_MUTATION_VARIABLES)$/.test(input.resource)) {
    return fault("resource", `the dev store does not imitate staging a ${input.resource} yet`);
  }
  if (input.resource === "IMAGE" && !input.mimeType.startsWith("image/")) {
    return fault("mimeType", `${input.mimeType} is not a recognized image format`);
  }
  if (Number(input.fileSize ?? 0) > IMAGE_LIMIT) return fault("fileSize", "File size is too large");
  return [];
}

function stage(world: World, input: Input) {
  const key = `tmp/${randomUUID()}/${input.filename}`;
  const signature = randomUUID();
  world.stagedUploads.set(key, {
    mimeType: input.mimeType,
    fileSize: input.fileSize == null ? null : Number(input.fileSize),
    signature,
    bytes: null,
  });
  const resourceUrl = `${UPLOAD_HOST}/${encodeURI(key)}`;
  if (input.httpMethod === "PUT") {
    const parameters = { content_type: input.mimeType, acl: "private" };
    const url = `${resourceUrl}?x-goog-signature=${signature}`;
    return { resourceUrl, url, parameters: named(parameters) };
  }
  const parameters = {
    "Content-Type": input.mimeType,
    success_action_status: "201",
    acl: "private",
    key,
    "x-goog-algorithm": "GOOG4-RSA-SHA256",
    "x-goog-signature": signature,
  };
  return { resourceUrl, url: `${UPLOAD_HOST}/`, parameters: named(parameters) };
}

const named = (parameters: Record<string, string>) =>
  Object.entries(parameters).map(([name, value]) => ({ name, value }));
