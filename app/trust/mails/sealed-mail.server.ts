import { isUnopenable, open, seal, type BrokenSeal, type UnknownKey } from "../../seal.server";
import { AddressedMail } from "./addressed-mail";

export const sealMail = (mail: AddressedMail) => seal(JSON.stringify(AddressedMail.parse(mail)));

export const openMail = (sealed: Uint8Array): AddressedMail =>
  AddressedMail.parse(JSON.parse(open(sealed)));

/** Why nobody can open it is a value: what one mail said is lost then, and not the others. */
export function mailOrWhyNot(sealed: Uint8Array): AddressedMail | BrokenSeal | UnknownKey {
  try {
    return openMail(sealed);
  } catch (error) {
    if (isUnopenable(error)) return error;
    throw error;
  }
}
