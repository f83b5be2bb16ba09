import { fullName } from "../../orders/person-name.ts";
import type { AddressRecord, CustomerRecord, PersonName } from "../../orders/records.ts";
import { countryName } from "../../shops/address.ts";

export function addressPayload(name: PersonName, address: AddressRecord) {
  return {
    first_name: name.first,
    last_name: name.last,
    name: fullName(name),
    company: null,
    address1: address.address1,
    address2: null,
    zip: address.zip,
    city: address.city,
    province: "",
    province_code: "",
    country: countryName(address.countryCode),
    country_code: address.countryCode,
    phone: "",
    latitude: null,
    longitude: null,
  };
}

export function defaultAddressPayload({ id, name, address }: CustomerRecord) {
  const { latitude: _north, longitude: _east, ...fields } = addressPayload(name, address);
  return {
    ...fields,
    id,
    customer_id: id,
    country_name: countryName(address.countryCode),
    default: true,
  };
}
