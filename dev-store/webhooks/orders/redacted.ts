/** Names, addresses, e-mail addresses and phones: Shopify keeps them from an app that it has not approved for them. */
const PERSONAL = [
  "email",
  "contact_email",
  "phone",
  "first_name",
  "last_name",
  "company",
  "address1",
  "address2",
  "zip",
  "city",
  "latitude",
  "longitude",
  "browser_ip",
];
/** A line has a `name` that is no person's. */
const PERSONS = ["customer", "default_address", "billing_address", "shipping_address"];

/** The payload with null in place of what is personal. The country stays. */
export function redacted(payload: unknown, within = ""): unknown {
  if (Array.isArray(payload)) return payload.map((one) => redacted(one, within));
  if (typeof payload !== "object" || payload === null) return payload;
  return Object.fromEntries(
    Object.entries(payload).map(([key, value]) => {
      const isPersonal = PERSONAL.includes(key) || (key === "name" && PERSONS.includes(within));
      return [key, isPersonal ? null : redacted(value, key)];
    }),
  );
}
