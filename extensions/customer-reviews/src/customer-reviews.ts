/** What the app answers of a customer's reviews, the newest first. */
export type CustomerReview = {
  id: string;
  rating: number;
  title: string;
  body: string;
  /** Null: about the shop itself. */
  product: { title: string } | null;
  writtenAt: string;
  state: "shown" | "held" | "refused";
  verified: boolean;
};

export type CustomerReviews = { reviews: CustomerReview[]; more: boolean };

const PATIENCE_MS = 15_000;

/** Asks the app, by Shopify's id of the customer. Shopify adds the app's address and who is asking. */
export async function customerReviews(
  customer: string,
  get: typeof fetch = fetch,
): Promise<CustomerReviews> {
  const number = /^gid:\/\/shopify\/Customer\/(\d+)$/.exec(customer)?.[1];
  if (!number) throw new Error("no customer");
  const answer = await get(`/api/customers/${number}/reviews`, {
    headers: { Accept: "application/json" },
    signal: AbortSignal.timeout(PATIENCE_MS),
  });
  if (!answer.ok) throw new Error(`the app answered ${answer.status}`);
  const known = (await answer.json()) as Partial<CustomerReviews>;
  if (!Array.isArray(known.reviews)) throw new Error("the app answered something else");
  return { reviews: known.reviews, more: known.more === true };
}
