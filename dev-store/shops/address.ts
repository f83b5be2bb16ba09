import type { ShopRecord } from "../state.ts";

type Address = ShopRecord["address"];

const englishNames = new Intl.DisplayNames("en", { type: "region" });

export const countryName = (code: string): string => englishNames.of(code) ?? code;

export function addressLines(address: Address, withCompany: boolean): string[] {
  const lines = [
    withCompany ? address.company : "",
    address.address1,
    `${address.zip} ${address.city}`,
    countryName(address.countryCode),
  ];
  return lines.filter(Boolean);
}
