/** Shops with something behind each signed link; says what is right there, so that the fuzzing gets past the door. */
import type { Prisma } from "@prisma/client";
import { db } from "../../../app/db.server";
import { recordInstallation } from "../../../app/installations.server";
import { stopBoss } from "../../../app/jobs.server";
import { seal } from "../../../app/seal.server";
import { sealAsker } from "../../../app/trust/cancellation/stored-cancellation.server";
import { NO_CONFIRMATION } from "../../../app/trust/confirmation/confirmation";
import { signedOrder } from "../../../app/trust/orders/order-link.server";
import { sealMail } from "../../../app/trust/mails/sealed-mail.server";
import { NO_REVIEW_SETTINGS } from "../../../app/trust/reviews/reviews";
import { feedAddress } from "../../../app/trust/reviews/exports/feed-address.server";
import { emailHash, shopKey, type ShopKey } from "../../../app/trust/shop-key.server";
import { signedId } from "../../../app/trust/signed-id.server";
import { storeShopFacts } from "../../../app/trust/shop-facts.server";
import { aShop } from "../../../tests/facts";
import { anAnswerIn, aQuestionIn } from "../../../tests/questions";
import { aNewReview, storedReview } from "../../../tests/reviews";
import type { Right } from "../right";

const EMAIL = "kari@example.no";
const MAIL = { to: EMAIL, from: { name: "Woolly" }, subject: "Hei", html: "<p>Hei", text: "Hei" };
const now = new Date();
const said: Right[] = [];
for (const shop of process.argv.slice(2)) said.push(await inhabit(shop));
await stopBoss();
await db.$disconnect();
console.log(JSON.stringify(said));

async function inhabit(shop: string): Promise<Right> {
  await recordInstallation(shop, [], now);
  await storeShopFacts(db, shop, aShop({ shop }), now);
  const key = await shopKey(shop);
  const invitations = { ...NO_REVIEW_SETTINGS.invitations, on: true };
  const reviews = { ...NO_REVIEW_SETTINGS, invitations, writers: "everybody", questions: true };
  await saved(shop, "reviews", reviews as Prisma.InputJsonObject);
  await saved(shop, "confirmation", { ...NO_CONFIRMATION, on: true });
  await saved(shop, "cancellation", { on: true, words: {} });
  await orders(shop, key);
  const review = await storedReview(shop, aNewReview(), now);
  const question = await aQuestionIn(shop);
  await anAnswerIn(shop, question);
  await db.termsVersion.create({
    data: {
      ...{ shop, number: 1, publishedAt: now, source: "written", texts: { nb: "Vilkår" } },
      ...{ address: "", hash: "a".repeat(64) },
    },
  });
  const links = [signedId(key, "invitation", "i1"), signedId(key, "unsubscribe", "e".repeat(64))];
  return {
    shop,
    feed: new URL(await feedAddress(shop)).pathname,
    query: {
      ...{ i: links, r: [signedId(key, "author", review.id)], lang: ["nb", "en"], stars: ["5"] },
      order: (["withdraw", "cancel", "cancellation", "terms"] as const).map((page) =>
        signedOrder(key, page, "1"),
      ),
      ...{ id: [review.id, "c1"], product: ["teppe"], version: ["a".repeat(64)], sort: ["newest"] },
      ...{ part: ["list"], q: ["varmt"], photo: ["1"], verified: ["1"], p: ["1001"] },
    },
    form: {
      ...{
        product_id: ["1001"],
        product: ["teppe"],
        locale: ["nb"],
        return_to: ["/products/teppe"],
      },
      ...{ opened: [String(Math.floor(now.getTime() / 1000) - 60)], website: [""], lang: ["nb"] },
      ...{
        rating: ["5"],
        title: ["Fint"],
        body: ["Varmt og mykt."],
        video: [""],
        name: ["Kari N."],
      },
      ...{
        email: [EMAIL],
        order: ["#1042", ""],
        number: ["1042"],
        experienced: [""],
        id: [review.id],
      },
      ...{ question: [question], reason: ["insult", "other"], text: ["Se på denne."] },
      act: ["", "delete", "restore", "object", "undo", "confirm", "keep"],
      ...{ objection: ["Det er sant."], extent: ["whole-order", "items"], items: ["Teppet"] },
      ...{ reach: [""], key: ["k".repeat(32)], chosen: ["1"], item: ["1"], "rating-1001": ["4"] },
      ...{ "title-1001": ["Fint"], "body-1001": ["Mykt."], "List-Unsubscribe": ["One-Click"] },
    },
  };
}

async function saved(shop: string, name: string, value: Prisma.InputJsonValue) {
  const data = { value: { shape: 1, value }, revision: 1, savedAt: now };
  await db.setting.create({ data: { shop, name, ...data } });
}

/** An order that waits, with an invitation and a request to cancel. */
async function orders(shop: string, key: ShopKey) {
  const hash = emailHash(key, EMAIL);
  const forgetAt = new Date(now.getTime() + 1e10);
  const of = { shop, id: "1", number: "1042", emailHash: hash, customerId: "7" };
  await db.order.create({ data: { ...of, country: "NO", locale: "nb", orderedAt: now, forgetAt } });
  await db.orderLine.create({
    data: { shop, orderId: "1", productId: "1001", title: "Teppe", bought: 1 },
  });
  const product = { handle: "teppe", title: "Teppe", type: "", vendor: "", skus: [], barcodes: [] };
  await db.product.create({ data: { shop, id: "1001", ...product, lookedUpAt: now } });
  await db.invitation.create({
    data: {
      ...{ shop, id: "i1", orderId: "1", emailHash: hash, locale: "nb", createdAt: now },
      sealed: seal(JSON.stringify({ email: EMAIL, name: "Kari" })),
    },
  });
  await db.cancellationRequest.create({
    data: {
      ...{ shop, id: "c1", orderId: "1", shownBy: "typed", locale: "nb", requestedAt: now },
      ...{ sealed: sealAsker({ orderNumber: "1042", typedNumber: "1042", email: EMAIL }) },
      keepUntil: forgetAt,
    },
  });
  await db.queuedMail.create({
    data: {
      ...{ shop, id: "m1", name: "fuzz:1", kind: "confirmation", about: "1", createdAt: now },
      ...{
        wantedAt: now,
        sentAt: now,
        sealed: sealMail(MAIL),
        bounceToken: bounceToken(shop),
        forgetAt,
      },
    },
  });
}

function bounceToken(shop: string): string {
  return Buffer.from(shop).toString("hex").padEnd(32, "0").slice(0, 32);
}
