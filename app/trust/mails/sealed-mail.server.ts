import { open, seal } from "../../seal.server";
import { AddressedMail } from "./addressed-mail";

export const sealMail = (mail: AddressedMail) => seal(JSON.stringify(AddressedMail.parse(mail)));

export const openMail = (sealed: Uint8Array): AddressedMail =>
  AddressedMail.parse(JSON.parse(open(sealed)));
