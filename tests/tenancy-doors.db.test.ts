import { beforeEach, describe, expect, it, vi } from "vitest";
import { db } from "../app/db.server";
import { seal } from "../app/seal.server";
import { sealAsker } from "../app/trust/cancellation/stored-cancellation.server";
import { storeShopFacts } from "../app/trust/shop-facts.server";
import { emailHash, shopKey, type ShopKey } from "../app/trust/shop-key.server";
import { signedId, type LinkPurpose } from "../app/trust/signed-id.server";
import { openForRequests } from "./cancellations";
import { DAY } from "./deliveries";
import { aShop } from "./facts";
import { Outside } from "./invitations";
import { aForm, proxied } from "./proxied";
import { doors, type RouteModule } from "./proxy-doors";
import { anAnswerIn, aQuestionIn } from "./questions";
import { aNewReview, storedReview } from "./reviews";
import { belongingsOf, secretOf, SHOPS, type Shop } from "./two-shops";
import { hidden, openShop } from "./visitors";
import { declared } from "./withdrawals";

vi.mock("../app/admin-api/admin.server", async (original) => ({
  ...(await original<object>()),
  adminFor: (shop: string) => new Outside().world.connect(shop),
}));

/** What lies in a shop, by the names that a link or a form can call it. The shop's mark is in none of them. */
type Things = Awaited<ReturnType<typeof inhabit>>;
type Fields = Record<string, string>;
type Asked = { query?: Fields; form?: Fields; takesPhotos?: boolean };

const words = { rating: "4", title: "New", body: "New words of a visitor.", name: "Visitor" };

/** What each door is asked about the things of a shop; `sign` makes its links. */
const ASKED: Record<string, (of: Things, sign: Sign) => Asked> = {
  "proxy.cancel": ({ order, buyer }, sign) => ({
    query: { order: sign("order-cancel", order) },
    form: { ...buyer, chosen: order },
  }),
  "proxy.cancellation": ({ request, order }, sign) => ({
    query: { id: request, order: sign("order-cancellation", order) },
  }),
  "proxy.payment-types": () => ({}),
  "proxy.questions": ({ handle, product }) => ({
    query: { product: handle },
    form: { ...words, product: handle, product_id: product },
  }),
  "proxy.questions.answer": ({ handle, question, buyer }) => ({
    form: { ...words, ...buyer, product: handle, question },
  }),
  "proxy.review": ({ invitation, product }, sign) => ({
    query: { i: sign("invitation", invitation), p: product, stars: "4" },
    form: Object.fromEntries([
      ["name", words.name],
      ...["rating", "title", "body"].map((field) => [
        `${field}-${product}`,
        words[field as keyof typeof words],
      ]),
    ]) as Fields,
    takesPhotos: true,
  }),
  "proxy.review.edit": ({ review }, sign) => ({
    query: { r: sign("author", review) },
    form: { act: "delete" },
    takesPhotos: true,
  }),
  "proxy.reviews": ({ handle, product, buyer }) => ({
    query: { product: handle },
    form: { ...words, ...buyer, product: handle, product_id: product },
    takesPhotos: true,
  }),
  "proxy.reviews.helpful": ({ review }) => ({ form: { id: review } }),
  "proxy.reviews.how": () => ({}),
  "proxy.reviews.report": ({ review }) => ({
    query: { id: review },
    form: { id: review, reason: "insult", text: "Look at this." },
  }),
  "proxy.terms": ({ order, terms }, sign) => ({
    query: { version: terms, order: sign("order-terms", order) },
  }),
  "proxy.trust": () => ({}),
  "proxy.unsubscribe": ({ address }, sign) => ({ query: { i: sign("unsubscribe", address) } }),
  "proxy.withdraw": ({ order, buyer }, sign) => ({
    query: { order: sign("order-withdraw", order) },
    form: { ...buyer, name: "Visitor", extent: "whole-order", items: "", act: "confirm" },
  }),
  "proxy.withdrawal": ({ withdrawal }) => ({ query: { id: withdrawal } }),
};
/** Which the theme fills in: it knows nothing of any shop. */
const SAYS_NOTHING = ["proxy.payment-types"];

type Sign = (purpose: LinkPurpose, id: string) => string;
const signedBy =
  (key: ShopKey): Sign =>
  (purpose, id) =>
    signedId(key, purpose, id);

/** Something of the shop behind every door, with its mark in whatever anybody has written. */
async function inhabit(shop: Shop, place: number) {
  const now = new Date();
  const mark = secretOf(shop);
  const later = new Date(now.getTime() + DAY);
  const called = {
    ...{ order: `500${place}`, product: `200${place}`, customer: `7${place}` },
    ...{ handle: `thing-${place}`, terms: String(place).repeat(64) },
    ...{ invitation: `invitation-${place}`, request: `request-${place}` },
  };
  const { order, product, customer, handle, terms, invitation, request } = called;
  const [number, email] = [`104${place}`, `buyer-${place}@example.no`];
  const buyer = { order: `#${number}`, number, email };
  await openForRequests({ shop, words: mark });
  await openShop({ incentive: "points", incentiveText: { nb: mark } }, shop);
  const locales = [{ locale: "nb", primary: true, published: true }];
  await storeShopFacts(db, shop, aShop({ shop, name: mark, locales }), now);
  const key = await shopKey(shop);
  const address = emailHash(key, email);

  const row = { handle, title: mark, type: mark, vendor: mark, skus: [], barcodes: [] };
  await db.product.create({ data: { shop, id: product, ...row, lookedUpAt: now } });
  await db.termsVersion.create({
    data: {
      ...{ shop, number: 1, publishedAt: now, source: "written", texts: { nb: mark } },
      ...{ address: "", hash: terms },
    },
  });
  await db.order.create({
    data: {
      ...{ shop, id: order, number, emailHash: address, customerId: customer, locale: "nb" },
      ...{ orderedAt: now, forgetAt: later, termsHow: "stated", termsHash: terms },
    },
  });
  await db.orderLine.create({
    data: { shop, orderId: order, productId: product, title: mark, bought: 1 },
  });
  const said = { productId: product, title: mark, body: mark, authorName: mark, email };
  const review = await storedReview(shop, aNewReview(said), now);
  const shown = { productId: product, body: mark, authorName: mark };
  const question = await aQuestionIn(shop, shown);
  await anAnswerIn(shop, question, { body: mark, authorName: mark });
  await db.invitation.create({
    data: {
      ...{ shop, id: invitation, orderId: order, emailHash: address, locale: "nb" },
      ...{ createdAt: now, sealed: seal(JSON.stringify({ email, name: mark })) },
    },
  });
  await db.cancellationRequest.create({
    data: {
      ...{ shop, id: request, orderId: order, shownBy: "typed", locale: "nb" },
      ...{ requestedAt: now, keepUntil: later, words: mark, emailHash: address },
      sealed: sealAsker({ orderNumber: mark, typedNumber: number, email }),
    },
  });
  const withdrawal = await declared({ shop, at: now, of: { name: mark, order: number, email } });
  return { ...called, buyer, address, review: review.id, question, withdrawal, key };
}

type Way = "GET" | "POST";
const waysOf = ({ loader, action }: RouteModule): Way[] => [
  ...(loader ? ["GET" as const] : []),
  ...(action ? ["POST" as const] : []),
];

/** A buyer of whom Shopify says that it is `customer`, at the door of `shop`. */
async function ask(
  { loader, action }: RouteModule,
  way: Way,
  { shop, customer, query, form, takesPhotos }: Asked & { shop: Shop; customer: string },
): Promise<string> {
  const fields = { ...hidden(), ...form };
  const body = takesPhotos ? aForm(fields) : new URLSearchParams(fields);
  const request = proxied("x", {
    ...{ shop, query: { ...query, logged_in_customer_id: customer, lang: "nb" } },
    ...(way === "POST" && { body }),
  });
  const run = way === "GET" ? loader : action;
  const answer = (await run!({ request, params: {}, context: {} })) as Response;
  expect(answer.status).toBe(200);
  return answer.text();
}

const [A, B] = SHOPS;
let ofB: Things;
let signsOfA: Sign;

beforeEach(async () => {
  signsOfA = signedBy((await inhabit(A, 1)).key);
  ofB = await inhabit(B, 2);
});

describe("the pages behind the app proxy", () => {
  it("are each asked for another shop's things: whoever adds one says here what it is asked", () => {
    expect(doors.map(({ name }) => name).filter((name) => !(name in ASKED))).toEqual([]);
    expect(doors.length).toBeGreaterThanOrEqual(15);
  });

  it.each(doors)("$name: says and changes nothing of another shop", async ({ name, load }) => {
    const module = await load();
    const before = await belongingsOf(B);
    for (const sign of [signedBy(ofB.key), signsOfA]) {
      const asked = { ...ASKED[name]!(ofB, sign), shop: A, customer: ofB.customer };
      for (const way of waysOf(module)) {
        expect(await ask(module, way, asked), way).not.toContain(secretOf(B));
        expect(await belongingsOf(B), way).toBe(before);
      }
    }
  });

  it.each(doors.filter(({ name }) => !SAYS_NOTHING.includes(name)))(
    "$name: does say or do something in the shop itself, so that the test above is not empty",
    async ({ name, load }) => {
      const module = await load();
      const asked = { ...ASKED[name]!(ofB, signedBy(ofB.key)), shop: B, customer: ofB.customer };
      for (const way of waysOf(module)) {
        const before = await belongingsOf(B);
        const text = await ask(module, way, asked);
        await db.senderHour.deleteMany();
        if (way === "GET") expect(text).toContain(secretOf(B));
        else expect(await belongingsOf(B)).not.toBe(before);
      }
    },
  );
});
