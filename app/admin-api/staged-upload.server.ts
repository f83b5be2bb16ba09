import { AdminTrouble } from "./admin.server";
import type { Surroundings } from "./ask.server";

/** Where Shopify wants a file. */
export type StagedTarget = {
  url?: string | null | undefined;
  parameters: { name: string; value: string }[];
};

/** Puts the bytes where Shopify wants them, and nowhere else; false when it does not want them. */
export async function putStaged(
  { url, parameters }: StagedTarget,
  { name, bytes, mimeType }: { name: string; bytes: Uint8Array; mimeType: string },
  { world, timeoutMs }: { world: Surroundings; timeoutMs: number },
): Promise<boolean> {
  if (!url || new URL(url).protocol !== "https:") return false;
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
  return response.ok;
}
