/** What the dev store keeps of orders and of those who placed them. Amounts are in minor units. */
export type OrderRecord = {
  id: number;
  /** Counts up from 1001; `#1001` is the order's name. */
  number: number;
  customerId: number;
  email: string;
  name: PersonName;
  address: AddressRecord;
  /** The language the buyer read, as the shop's address has it: `nb`, `en`. */
  locale: string;
  lines: OrderLineRecord[];
  /** One of the shop's payment types. */
  paymentMethod: string;
  note: string | null;
  attributes: Attribute[];
  currency: string;
  /** What the order's status page is found by. */
  token: string;
  createdAt: string;
  updatedAt: string;
  fulfillments: FulfillmentRecord[];
  refunds: RefundRecord[];
  /** Those that were opened; orders of earlier versions have none. */
  returns?: ReturnRecord[];
  cancelled: { at: string; reason: CancelReason } | null;
};

export type PersonName = { first: string; last: string };

/** Of a buyer for whom only the country is known, all else is empty. */
export type AddressRecord = { address1: string; zip: string; city: string; countryCode: string };

export type Attribute = { name: string; value: string };

/** A product as it was when it was bought; `title` in the shop's own language. */
export type OrderLineRecord = {
  id: number;
  productId: number;
  variantId: number;
  handle: string;
  title: string;
  vendor: string;
  sku: string;
  quantity: number;
  /** Of one piece. */
  price: number;
};

export type FulfillmentRecord = {
  id: number;
  createdAt: string;
  lines: { lineId: number; quantity: number }[];
  events: FulfillmentEventRecord[];
};

export type FulfillmentEventRecord = { id: number; status: "DELIVERED"; happenedAt: string };

export type RefundRecord = {
  id: number;
  createdAt: string;
  note: string | null;
  transactionId: number;
  lines: RefundLineRecord[];
  /** Paid back without anything for it, say for a late parcel; below 0: so much less than the lines cost. */
  money?: number;
};

export type RefundLineRecord = {
  id: number;
  lineId: number;
  quantity: number;
  /** How many of them had not left yet, and now never will. */
  unsent: number;
};

/** Goods that are on their way back, or are to be. */
export type ReturnRecord = {
  id: number;
  /** `#1001-R1`. */
  name: string;
  requestedAt: string;
  createdAt: string;
  lines: ReturnLineRecord[];
};

export type ReturnLineRecord = {
  id: number;
  fulfillmentId: number;
  lineId: number;
  quantity: number;
  reason: string | null;
  note: string;
};

export const CANCEL_REASONS = [
  "CUSTOMER",
  "DECLINED",
  "FRAUD",
  "INVENTORY",
  "STAFF",
  "OTHER",
] as const;
export type CancelReason = (typeof CANCEL_REASONS)[number];

/** One for each e-mail address, however it is spelt. */
export type CustomerRecord = {
  id: number;
  /** In small letters. */
  email: string;
  name: PersonName;
  locale: string;
  address: AddressRecord;
  createdAt: string;
  updatedAt: string;
};
