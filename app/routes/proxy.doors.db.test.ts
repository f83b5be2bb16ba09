import fc from "fast-check";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { Outside } from "../../tests/invitations";
import { openForRequests } from "../../tests/cancellations";
import { hidden, withFiles, withoutFiles } from "../../tests/visitors";
import { proxied } from "../../tests/proxied";
import { action as cancel, loader as cancelForm } from "./proxy.cancel";
import { action as keepOrder, loader as cancellation } from "./proxy.cancellation";
import { action as review, loader as list } from "./proxy.reviews";
import { action as vote } from "./proxy.reviews.helpful";
import { action as report, loader as reportForm } from "./proxy.reviews.report";
import { loader as how } from "./proxy.reviews.how";
import { action as ask, loader as questions } from "./proxy.questions";
import { loader as terms } from "./proxy.terms";
import { action as withdraw, loader as withdrawForm } from "./proxy.withdraw";
import { loader as receipt } from "./proxy.withdrawal";
import { action as answer } from "./proxy.questions.answer";

const shopify = new Outside();
vi.mock("../admin-api/admin.server", async (original) => ({
  ...(await original<object>()),
  adminFor: (shop: string) => shopify.world.connect(shop),
}));

/** What people and machines send, and what would do harm where it is printed. */
const words = fc.oneof(
  fc.string({ unit: "binary", maxLength: 60 }).map((text) => text.replaceAll("\0", "")),
  fc.string({ unit: "grapheme", maxLength: 60 }),
  fc.constantFrom(
    ...["{{ shop.name }}", "{% raw %}", "{%- liquid", "<script>alert(1)</script>", `" onclick="x`],
    ...["' OR 1=1 --", "//evil.example", "javascript:alert(1)", "\r\nSet-Cookie: a=b", "\0"],
    ...["x".repeat(6_000), "5", "-1", "1e9", "../../etc", "=cmd|' /C calc'!A0", "kari@example.no"],
  ),
);

const FIELDS = [
  ...["product", "product_id", "locale", "rating", "title", "body", "name", "email", "order"],
  ...["video", "experienced", "website", "opened", "return_to", "id", "reason", "text", "act"],
  ...["number", "chosen", "typed", "version", "logged_in_customer_id"],
  ...["extent", "items", "item", "key", "reach", "form"],
  ...["question", "lang", "q", "stars", "photo", "verified", "language", "sort", "after", "part"],
];
const someFields = fc.dictionary(fc.constantFrom(...FIELDS), words, { maxKeys: 12 });

/** Liquid of our own, which every page has. */
const ROOT = `{{ routes.root_url | split: "/" | join: "/" }}`;

async function isHarmless(asked: () => Promise<Response>) {
  const said = await asked().catch((thrown: unknown) => {
    if (thrown instanceof Response) return thrown;
    throw thrown;
  });
  expect([200, 400, 413]).toContain(said.status);
  if (said.status !== 200) return;
  const isPart = said.headers.get("content-type")?.startsWith("text/html");
  const page = (await said.text()).replaceAll(ROOT, "");
  if (!isPart) expect(page).not.toMatch(/\{\{|\{%/);
  expect(page).not.toMatch(/<script|<[^>]+ onclick="x|href="(javascript:|\/\/)/i);
}

describe("whatever is sent to a door of the storefront", () => {
  beforeAll(async () => {
    await openForRequests();
  });

  it.each([
    ["a review", "reviews", review, withFiles],
    ["a vote", "reviews/helpful", vote, withoutFiles],
    ["a report", "reviews/report", report, withoutFiles],
    ["a question", "questions", ask, withoutFiles],
    ["an answer", "questions/answer", answer, withoutFiles],
    ["a withdrawal", "withdraw", withdraw, withoutFiles],
    ["a request to cancel", "cancel", cancel, withoutFiles],
    ["a word on a request", "cancellation", keepOrder, withoutFiles],
  ] as const)("as %s is answered by a page that does no harm", async (_, page, door, sent) => {
    await openForRequests();
    let nth = 0;
    const property = fc.asyncProperty(someFields, fc.boolean(), async (fields, real) => {
      nth += 1;
      const from = { ip: `198.51.${nth % 250}.${Math.floor(nth / 250)}` };
      const args = sent(page, { ...(real ? hidden() : {}), ...fields } as never, from);
      await isHarmless(() => door(args));
    });
    await fc.assert(property, { numRuns: 60 });
  });

  it.each([
    ["reviews", list],
    ["reviews/report", reportForm],
    ["reviews/how", how],
    ["questions", questions],
    ["withdraw", withdrawForm],
    ["withdrawal", receipt],
    ["cancel", cancelForm],
    ["cancellation", cancellation],
    ["terms", terms],
  ] as const)("in the address of %s is answered by such a page", async (page, door) => {
    await openForRequests();
    const property = fc.asyncProperty(someFields, async (query) => {
      const request = proxied(page, { query });
      await isHarmless(() => door({ request, params: {}, context: {} }));
    });
    // PostgreSQL keeps no zero character: each field is tried with one.
    const examples = FIELDS.map((name): [Record<string, string>] => [{ [name]: "\0" }]);
    await fc.assert(property, { numRuns: 60 + examples.length, examples });
  });
});
