/** Where a picture is taken: in the admin, or at a place of the storefront. */
export type Shot =
  | {
      name: string;
      width: "desktop" | "phone";
      admin: string;
      /** Taken while nothing is stated yet. */
      isBegin?: boolean;
    }
  | { name: string; width: "phone"; storefront: string; place: string };

/** In the language that the pages for merchants are written in; the shop's first one is Norwegian. */
const TRUST_PAGE = "/en/pages/tillit";
const PRODUCT = "/en/products/wool-blanket";
const WHOLE = "main";

const onTrustPage = (name: string, anchor = name): Shot => ({
  ...{ name, width: "phone", storefront: TRUST_PAGE, place: `#${anchor}` },
});
const onStorefront = (name: string, storefront: string, place = WHOLE): Shot => ({
  ...{ name, width: "phone", storefront, place },
});
const inAdmin = (name: string, admin: string, width: "desktop" | "phone" = "desktop"): Shot => ({
  ...{ name, admin, width },
});

const atBegin = (name: string, admin: string, width?: "phone"): Shot => ({
  ...inAdmin(name, admin, width),
  isBegin: true,
});

/** Each page of docs/merchants shows the admin at a desk, and on a phone what shoppers see, or the admin again. */
export const MERCHANT_SHOTS: Shot[] = [
  inAdmin("home", ""),
  inAdmin("home", "", "phone"),
  atBegin("first-ten-minutes", "/start/returns"),
  atBegin("first-ten-minutes", "/start/badges", "phone"),
  inAdmin("business", "/business"),
  onTrustPage("business"),
  inAdmin("payments", "/payments"),
  onTrustPage("payments"),
  inAdmin("returns", "/returns"),
  onTrustPage("returns"),
  inAdmin("guarantee", "/guarantee"),
  onTrustPage("guarantee"),
  inAdmin("terms", "/terms"),
  onStorefront("terms", "/en/apps/tillit/terms?lang=en"),
  inAdmin("support", "/support"),
  onTrustPage("support"),
  inAdmin("account-security", "/account-security"),
  onTrustPage("account-security"),
  inAdmin("reviews", "/reviews"),
  onStorefront("reviews", PRODUCT, "#reviews"),
  inAdmin("invitations", "/reviews/invitations"),
  inAdmin("invitations", "/reviews/invitations", "phone"),
  inAdmin("import-and-export", "/reviews/import"),
  inAdmin("import-and-export", "/reviews/export", "phone"),
  inAdmin("questions", "/questions"),
  onTrustPage("questions"),
  inAdmin("badges", "/badges"),
  onStorefront("badges", PRODUCT, ".tillit"),
  inAdmin("testimonials", "/testimonials"),
  onTrustPage("testimonials"),
  inAdmin("trust-page", "/trust-page"),
  onStorefront("trust-page", TRUST_PAGE),
  inAdmin("orders", "/orders"),
  inAdmin("orders", "/orders", "phone"),
  inAdmin("confirmation", "/confirmation"),
  inAdmin("cancellation", "/cancellation"),
  onStorefront("cancellation", "/en/apps/tillit/cancel?lang=en"),
  inAdmin("withdrawals", "/orders/withdrawals"),
  onStorefront("withdrawals", "/en/apps/tillit/withdraw?lang=en"),
  inAdmin("audit", "/audit"),
  inAdmin("audit", "/audit", "phone"),
  inAdmin("privacy", "/privacy"),
  inAdmin("privacy", "/privacy", "phone"),
];

export const fileOf = ({ name, width }: Shot) => `${name}-${width}.webp`;
