import { Icon } from "@shopify/polaris";
import {
  BankIcon,
  CalendarIcon,
  ChatIcon,
  CheckCircleIcon,
  ClockIcon,
  CreditCardIcon,
  DeliveryIcon,
  EmailIcon,
  ExchangeIcon,
  GiftCardIcon,
  GlobeIcon,
  KeyIcon,
  LocationIcon,
  LockIcon,
  MobileIcon,
  MoneyIcon,
  NotificationIcon,
  PackageIcon,
  PageIcon,
  PaymentIcon,
  PersonIcon,
  PhoneIcon,
  QuestionCircleIcon,
  ReceiptIcon,
  ReturnIcon,
  RewardIcon,
  ShieldCheckMarkIcon,
  StoreIcon,
  TextQuoteIcon,
  WalletIcon,
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
  clock: ClockIcon,
  phone: PhoneIcon,
  mobile: MobileIcon,
  chat: ChatIcon,
  question: QuestionCircleIcon,
  person: PersonIcon,
  pin: LocationIcon,
  quote: TextQuoteIcon,
  key: KeyIcon,
  bell: NotificationIcon,
  check: CheckCircleIcon,
  ribbon: RewardIcon,
  exchange: ExchangeIcon,
  box: PackageIcon,
  invoice: ReceiptIcon,
  bank: BankIcon,
  cash: MoneyIcon,
  wallet: WalletIcon,
  coins: PaymentIcon,
  gift: GiftCardIcon,
};

export function ClaimIcon({ name, subdued = false }: { name: IconName; subdued?: boolean }) {
  return (
    <span>
      <Icon source={ICONS[name]} tone={subdued ? "subdued" : "base"} />
    </span>
  );
}
