import { formatAddress } from "localized-address-format";

export type PostalAddress = Record<
  "line1" | "line2" | "postalCode" | "city" | "region" | "country",
  string
>;

/** In the order of the country: the postal code before the city in Norway, after it in Great Britain. */
export function addressLines(address: PostalAddress): string[] {
  const { line1, line2, postalCode, city, region, country } = address;
  const lines = formatAddress({
    postalCountry: country,
    administrativeArea: region,
    locality: city,
    postalCode,
    addressLines: [line1, line2].filter((line) => line !== ""),
  }).filter((line) => line !== "");
  // Not every country has all of them, and what the merchant entered is not dropped for that.
  const left = [postalCode, city, region].filter(
    (part) => part !== "" && !lines.some((line) => line.includes(part)),
  );
  return left.length > 0 ? [...lines, left.join(" ")] : lines;
}
