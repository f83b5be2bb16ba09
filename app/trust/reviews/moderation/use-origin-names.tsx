import { useTexts } from "../../../ui/texts";
import type { Origin } from "../origins";
import { PLATFORM_NAMES } from "../portable/platform-names";

/** Where reviews came from, in words; platforms call themselves the same in every language. */
export function useOriginNames(): (origin: Origin) => string {
  const { t } = useTexts();
  const ours = {
    invitation: t("reviews.origins.invitation"),
    storefront: t("reviews.origins.storefront"),
    merchant: t("reviews.origins.merchant"),
    file: t("reviews.origins.file"),
  };
  return (origin) =>
    PLATFORM_NAMES[origin] ?? (origin in ours ? ours[origin as keyof typeof ours] : origin);
}
