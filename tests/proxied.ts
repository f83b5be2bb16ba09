import { createHmac } from "node:crypto";
import { SHOP } from "./shopify";

type Sent = { shop?: string; query?: Record<string, string>; body?: BodyInit; at?: Date };

/** A request as Shopify's app proxy sends it on: signed, just now. With a body it is a POST. */
export function proxied(
  page: string,
  { shop = SHOP, query = {}, body, at = new Date() }: Sent = {},
) {
  const values: Record<string, string> = {
    ...query,
    path_prefix: "/apps/tillit",
    shop,
    timestamp: String(Math.floor(at.getTime() / 1000)),
  };
  const signed = Object.entries(values)
    .map(([name, value]) => `${name}=${value}`)
    .sort((one, other) => Buffer.compare(Buffer.from(one), Buffer.from(other)));
  const signature = createHmac("sha256", "test-secret").update(signed.join("")).digest("hex");
  const address = `https://tillit.example/proxy/${page}?${new URLSearchParams({ ...values, signature })}`;
  return new Request(address, body === undefined ? {} : { method: "POST", body });
}

/** A form as a browser sends it, with files. */
export function aForm(fields: Record<string, string | File | (string | File)[]>): FormData {
  const form = new FormData();
  for (const [name, values] of Object.entries(fields)) {
    for (const value of [values].flat()) form.append(name, value);
  }
  return form;
}
