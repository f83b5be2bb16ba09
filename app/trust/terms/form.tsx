import type { SettingParts } from "../../ui/setting-page";
import { AskingCard } from "./asking-card";
import { CountsCard } from "./counts-card";
import { SourceCard } from "./source-card";
import type { Terms } from "./terms";
import { VersionsCard } from "./versions-card";
import type { TermsHistory } from "./history";

type Props = SettingParts<Terms> & { history: TermsHistory };

/** Where the terms stand, how they are accepted, which versions there were, and how many orders name one. */
export function TermsForm({ form, language, shop, history }: Props) {
  return (
    <>
      <SourceCard form={form} language={language} shop={shop} />
      <AskingCard form={form} shop={shop} />
      <CountsCard count={history.count} days={history.days} />
      <VersionsCard
        versions={history.versions}
        timeZone={shop.timeZone}
        revision={form.saved.revision}
      />
    </>
  );
}
