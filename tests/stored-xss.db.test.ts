import { parse } from "csv-parse/sync";
import { Liquid } from "liquidjs";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { db } from "../app/db.server";
import { action as sendCancel, loader as cancelPage } from "../app/routes/proxy.cancel";
import { loader as cancellationPage } from "../app/routes/proxy.cancellation";
import { action as sendQuestion, loader as questionsPage } from "../app/routes/proxy.questions";
import { action as editOwn, loader as ownPage } from "../app/routes/proxy.review.edit";
import { action as sendReview, loader as reviewsPage } from "../app/routes/proxy.reviews";
import { loader as reportPage } from "../app/routes/proxy.reviews.report";
import { action as sendWithdrawal, loader as withdrawPage } from "../app/routes/proxy.withdraw";
import { loader as receiptPage } from "../app/routes/proxy.withdrawal";
import { renderBlock } from "../app/storefront/preview.server";
import { storefrontDocument } from "../app/storefront/document";
import { productDocument } from "../app/storefront/product-document";
import { openMail } from "../app/trust/mails/sealed-mail.server";
import { EXPORT_FILES } from "../app/trust/reviews/exports/export-files.server";
import { googleFeed } from "../app/trust/reviews/exports/google-feed.server";
import { showReviews } from "../app/trust/reviews/moderation.server";
import { shopKey } from "../app/trust/shop-key.server";
import { signedId } from "../app/trust/signed-id.server";
import { openForRequests } from "./cancellations";
import { NOW, SHOP } from "./deliveries";
import { filled } from "./examples/reviews";
import { theFacts } from "./facts";
import { Outside } from "./invitations";
import { dangersIn } from "./markup-dangers";
import { aReview, aQuestion, aReviewedProduct, anAnswer, aPhoto } from "./reviewed-product";
import { hidden, opened, openShop, ordered, withFiles, withoutFiles } from "./visitors";

vi.mock("../app/admin-api/admin.server", async (original) => ({
  ...(await original<object>()),
  adminFor: (shop: string) => new Outside().world.connect(shop),
}));

/** What Liquid makes of it when it is taken for Liquid. */
const RAN = "133719";
const LIQUID = `{{ 7 | times: 19102 | plus: 5 }}`;

/** What a shopper or a merchant types who means harm; each fits into a name. */
const PAYLOADS = [
  "</script><script>alert(1)//",
  `"><img src=x onerror=alert(1)>`,
  "'><svg onload=alert(1)>",
  "</title></style></textarea><script>x</script>",
  // A browser then takes all that follows for a script.
  "<!--<script>",
  "javascript:alert(1)",
  "&lt;script&gt;%3Cscript%3Ex",
  `{% assign a = 7 %}${LIQUID}`,
  "{%- endraw -%}{{7|times:19102|plus:5}}",
  // What a spreadsheet takes for a formula.
  `=HYPERLINK("https://evil.example/","x")`,
];

const liquid = new Liquid();

/** A page of ours as Shopify shows it: what is Liquid goes through Liquid, then to the browser. */
async function shown(answer: Response | Promise<Response>): Promise<string> {
  const given = await answer;
  const html = await given.text();
  if (!given.headers.get("content-type")?.includes("liquid")) return html;
  const drawn: unknown = await liquid.parseAndRender(html);
  return String(drawn);
}

function expectHarmless(html: string, where: string, ownScripts = 0) {
  expect(dangersIn(html, ownScripts), where).toEqual([]);
  expect(html, where).not.toContain(RAN);
}

async function gathered(chunks: AsyncIterable<string | Uint8Array>): Promise<string> {
  let text = "";
  for await (const chunk of chunks) text += chunk.toString();
  return text;
}

/** How many scripts a page has that nobody has written anything into. */
const ownScripts = (html: string) => (html.match(/<script(?! type="application\/)/g) ?? []).length;

const typed = (payload: string) => ({
  ...{
    rating: "5",
    title: payload,
    body: `${payload} and more`,
    name: payload,
    email: "a@b.example",
  },
  ...{ video: payload, order: payload, experienced: payload, objection: payload, text: payload },
});

beforeEach(async () => {
  await openForRequests();
  await openShop();
  await ordered();
});

describe("what a shopper writes", () => {
  it.each(PAYLOADS)("is text on every page, in each mail and file: %s", async (payload) => {
    const quiet = ownScripts(
      await shown(reviewsPage(opened("reviews", { product: "wool-blanket" }))),
    );
    const review = { ...hidden(), ...typed(payload), video: "", order: "", experienced: "" };
    expectHarmless(await shown(sendReview(withFiles("reviews", review))), "thanks");
    const question = { ...hidden(), body: payload, name: payload, email: "" };
    expectHarmless(await shown(sendQuestion(withoutFiles("questions", question))), "asked");
    const { id } = await db.review.findFirstOrThrow();
    await db.$transaction((tx) => showReviews(tx, SHOP, [id], NOW));
    await db.productQuestion.updateMany({ data: { shownAt: NOW, heldFor: [] } });
    expect((await db.review.findFirstOrThrow()).title, "stored as it was typed").toBe(payload);

    const product = { product: "wool-blanket" };
    const list = await shown(reviewsPage(opened("reviews", { ...product, q: payload })));
    expectHarmless(list, "list with a search", quiet);
    expectHarmless(await shown(reviewsPage(opened("reviews", product))), "list", quiet);
    const part = await shown(reviewsPage(opened("reviews", { ...product, part: "list" })));
    expect(dangersIn(part), "part").toEqual([]);
    expectHarmless(await shown(questionsPage(opened("questions", product))), "questions", quiet);
    expectHarmless(await shown(reportPage(opened("reviews/report", { id }))), "report");
    const r = signedId(await shopKey(SHOP), "author", id);
    expectHarmless(await shown(ownPage(opened("review/edit", { r }))), "own review");
    const again = withFiles("review/edit", { ...typed(payload), act: "object" });
    expectHarmless(await shown(editOwn(again)), "own review again");

    expectHarmless(await gathered(googleFeed(SHOP)), "feed");
    for (const [name, { text }] of Object.entries(EXPORT_FILES)) {
      const file = await gathered(text(SHOP, NOW));
      if (name === "tillit") continue;
      const cells = parse(file).flat();
      expect(
        cells.filter((cell) => /^[=+\-@\t\r]/.test(cell)),
        name,
      ).toEqual([]);
    }
  });

  it.each(PAYLOADS)("comes back as text in a form that cannot be taken: %s", async (payload) => {
    const missing = { ...hidden(), ...typed(payload), rating: payload, email: payload };
    expectHarmless(await shown(sendReview(withFiles("reviews", missing))), "review");
    expectHarmless(await shown(sendQuestion(withoutFiles("questions", missing))), "question");
    expectHarmless(
      await shown(sendCancel(withoutFiles("cancel", { number: payload, email: payload }))),
      "cancel",
    );
    const statement = {
      name: payload,
      order: payload,
      email: payload,
      extent: payload,
      items: payload,
    };
    expectHarmless(await shown(sendWithdrawal(withoutFiles("withdraw", statement))), "withdrawal");
    const query = {
      lang: payload,
      order: payload,
      product: payload,
      q: payload,
      id: payload,
      after: payload,
    };
    for (const [name, page] of Object.entries({
      cancelPage,
      cancellationPage,
      questionsPage,
      reviewsPage,
      reportPage,
      ownPage,
      withdrawPage,
      receiptPage,
    })) {
      expectHarmless(
        await shown(page(opened("x", { ...query, r: payload, return_to: payload }))),
        name,
        3,
      );
    }
  });

  it.each(PAYLOADS)("is text in a receipt and in every mail that follows: %s", async (payload) => {
    const statement = {
      ...{ name: payload, order: payload, email: "a@b.example", extent: "items", items: payload },
      ...{ website: "", reach: "", act: "confirm", key: "k".repeat(32) },
      opened: String(Math.floor(Date.now() / 1000) - 60),
    };
    expectHarmless(await shown(sendWithdrawal(withoutFiles("withdraw", statement))), "confirmed");
    const [withdrawal] = await db.withdrawal.findMany();
    expectHarmless(
      await shown(receiptPage(opened("withdrawal", { id: withdrawal!.id }))),
      "receipt",
    );
    await sendCancel(withoutFiles("cancel", { number: payload, email: "a@b.example" }));
    const mails = (await db.queuedMail.findMany()).map(({ sealed }) => openMail(sealed!));
    expect(mails.length).toBeGreaterThan(0);
    for (const { html, subject, to, toName = "" } of mails) {
      expectHarmless(html, "mail");
      expect([subject, to, toName].join("")).not.toMatch(/[\r\n\0]/);
    }
  });
});

describe("the blocks", () => {
  it.each(PAYLOADS)("print as text what stands in the metafields: %s", async (payload) => {
    const words = {
      title: payload,
      body: payload,
      authorName: payload,
      reply: payload,
      repliedAt: NOW,
    };
    const known = aReviewedProduct(
      [
        {
          review: aReview({ ...words, photoCount: 1, locale: "nb" }),
          photos: [aPhoto({ alt: payload })],
        },
      ],
      [
        {
          question: aQuestion({ body: payload, authorName: payload }),
          answers: [anAnswer({ body: payload, authorName: payload })],
        },
      ],
    );
    const metafields = productDocument(known);
    const document = storefrontDocument(theFacts({}, { reviews: filled }));
    for (const block of ["reviews", "stars", "product-questions", "structured-data"]) {
      for (const form of ["compact", "full"]) {
        const html = await renderBlock(block, document, {
          ...{ locale: "nb", now: NOW, timeZone: "Europe/Oslo", settings: { form } },
          product: { id: "1001", handle: "wool-blanket", title: payload, metafields },
        });
        expectHarmless(html, `${block} ${form}`, ownScripts(html.replaceAll(payload, "")));
        for (const [, json = ""] of html.matchAll(/ld\+json">([^]*?)<\/script>/g)) JSON.parse(json);
      }
    }
  });
});
