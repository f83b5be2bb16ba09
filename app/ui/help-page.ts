/** The pages of docs/merchants, by what their addresses begin with; of two, the longer one counts. */
const PAGES: Record<string, string> = {
  "/app/account-security": "account-security",
  "/app/audit": "audit",
  "/app/badges": "badges",
  "/app/business": "business",
  "/app/cancellation": "cancellation",
  "/app/confirmation": "confirmation",
  "/app/guarantee": "guarantee",
  "/app/orders": "orders",
  "/app/orders/cancellations": "cancellation",
  "/app/orders/withdrawals": "withdrawals",
  "/app/payments": "payments",
  "/app/privacy": "privacy",
  "/app/questions": "questions",
  "/app/returns": "returns",
  "/app/reviews": "reviews",
  "/app/reviews/export": "import-and-export",
  "/app/reviews/import": "import-and-export",
  "/app/reviews/invitations": "invitations",
  "/app/reviews/questions": "questions",
  "/app/start": "first-ten-minutes",
  "/app/support": "support",
  "/app/terms": "terms",
  "/app/testimonials": "testimonials",
  "/app/trust-page": "trust-page",
  "/app/withdrawal": "withdrawals",
};

/** What is about everything has none of its own: there, the list of all. */
export const LIST_OF_ALL = "";

/** The page for merchants that tells how a page of the admin works. */
export function helpPageFor(pathname: string): string {
  const begins = (page: string) => pathname === page || pathname.startsWith(`${page}/`);
  const [longest] = Object.keys(PAGES)
    .filter(begins)
    .sort((one, other) => other.length - one.length);
  return (longest && PAGES[longest]) ?? LIST_OF_ALL;
}
