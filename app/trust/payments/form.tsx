import type { SettingParts } from "../../ui/setting-page";
import { ContactFields } from "./contact-fields";
import { Methods } from "./methods-card";
import type { Payments } from "./payments";

/** How one can pay, and whom to tell when something looks wrong. */
export function PaymentsForm(parts: SettingParts<Payments>) {
  return (
    <>
      <Methods {...parts} />
      <ContactFields {...parts} />
    </>
  );
}
