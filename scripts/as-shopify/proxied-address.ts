import { createHmac } from "node:crypto";
import { SECRET } from "./secret.ts";

/** The address of a page of ours as Shopify's app proxy asks for it, signed now. */
export function proxiedAddress(page: string, shop: string, query: Record<string, string>): string {
  const values: Record<string, string> = {
    ...{ ...query, path_prefix: "/apps/tillit", shop },
    timestamp: String(Math.floor(Date.now() / 1000)),
  };
  const signed = Object.entries(values)
    .map(([name, value]) => `${name}=${value}`)
    .sort((one, other) => Buffer.compare(Buffer.from(one), Buffer.from(other)))
    .join("");
  const signature = createHmac("sha256", SECRET).update(signed).digest("hex");
  return `/proxy/${page}?${new URLSearchParams({ ...values, signature })}`;
}
