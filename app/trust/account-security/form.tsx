import type { SettingParts } from "../../ui/setting-page";
import type { AccountSecurity } from "./account-security";
import { MailFields } from "./mail-fields";
import { NeverAskedFields } from "./never-asked-fields";
import { ReportFields } from "./report-fields";
import { saysNothing } from "./says-nothing";
import { SignInFields } from "./sign-in-fields";
import { StartCard } from "./start-card";

/** How one signs in, what staff never ask for, how to tell a false mail, where to report one. */
export function AccountSecurityForm({ form, language, shop }: SettingParts<AccountSecurity>) {
  return (
    <>
      {saysNothing(form.value) && <StartCard form={form} shop={shop} />}
      <SignInFields form={form} language={language} shop={shop} />
      <NeverAskedFields form={form} />
      <MailFields form={form} language={language} />
      <ReportFields form={form} language={language} />
    </>
  );
}
