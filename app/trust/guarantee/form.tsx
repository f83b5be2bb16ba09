import type { SettingParts } from "../../ui/setting-page";
import { CommercialCard } from "./commercial-card";
import type { Guarantee } from "./guarantee";
import { LegalCard } from "./legal-card";
import { NoticeCard } from "./notice-card";

/** What the law gives, the EU's notice about it, and what is given besides. */
export function GuaranteeForm({ form, language, languages, shop }: SettingParts<Guarantee>) {
  return (
    <>
      <LegalCard form={form} shop={shop} />
      <NoticeCard form={form} language={language} languages={languages} shop={shop} />
      <CommercialCard form={form} language={language} shop={shop} />
    </>
  );
}
