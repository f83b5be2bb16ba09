import { Icon } from "@shopify/polaris";
import {
  CalendarIcon,
  CreditCardIcon,
  DeliveryIcon,
  EmailIcon,
  GlobeIcon,
  LockIcon,
  PageIcon,
  ReturnIcon,
  ShieldCheckMarkIcon,
  StoreIcon,
} from "@shopify/polaris-icons";
import type { IconName } from "../trust/claims/claim";

/** The admin's nearest to what the block draws; the preview shows the drawing itself. */
const ICONS: Record<IconName, typeof LockIcon> = {
  lock: LockIcon,
  card: CreditCardIcon,
  return: ReturnIcon,
  shield: ShieldCheckMarkIcon,
  document: PageIcon,
  truck: DeliveryIcon,
  building: StoreIcon,
  mail: EmailIcon,
  calendar: CalendarIcon,
  globe: GlobeIcon,
};

export function ClaimIcon({ name, subdued = false }: { name: IconName; subdued?: boolean }) {
  return (
    <span>
      <Icon source={ICONS[name]} tone={subdued ? "subdued" : "base"} />
    </span>
  );
}
