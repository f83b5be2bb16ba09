import { globSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const sources = globSync("app/**/*.{ts,tsx}")
  .filter((file) => !/\.test\.tsx?$/.test(file))
  .map((file) => ({ file, text: readFileSync(file, "utf8") }));
const filesWith = (pattern: RegExp) =>
  sources
    .filter(({ text }) => pattern.test(text))
    .map(({ file }) => file)
    .sort();

/** Whoever adds one gives the reason here, and where what goes in was made harmless. */
const RAW_HTML: Record<string, string> = {
  "app/routes/app.tsx": "a page that Shopify's library drew, under our policy",
  "app/routes/help.$/route.tsx": "our own documents, from this repository",
  "app/trust/doors/frame.tsx": "a style sheet of ours",
  "app/trust/mails/layout.tsx": "a style sheet of ours",
  "app/trust/terms/terms-page.tsx": "a style sheet of ours",
  "app/trust/withdrawals/pages/confirm-page.tsx": "a style sheet of ours",
  "app/trust/withdrawals/pages/form-page.tsx": "a style sheet of ours",
  "app/trust/withdrawals/pages/model-form-page.tsx": "a style sheet of ours",
  "app/trust/withdrawals/pages/receipt-page.tsx": "a style sheet of ours",
};

const CONNECTIONS: Record<string, string> = {
  "app/access-token.server.ts": "Shopify, at a domain that isShopDomain knows",
  "app/admin-api/ask.server.ts": "Shopify, at a domain that isShopDomain knows",
  "app/admin-api/bulk-metafields.server.ts": "the file of results that Shopify has just named",
  "app/admin-api/files.server.ts": "the place for a file that Shopify has just named",
  "app/admin-api/staged-upload.server.ts": "the place for a file that Shopify has just named",
  "app/trust/audit/look/ask.server.ts":
    "a storefront, at numbers that public-address.server.ts lets pass",
  "app/mail.server.ts": "the mail server of the environment",
  "app/ui/ask.ts": "the browser, our own routes",
  "app/ui/download-file.ts": "the browser, our own routes",
};

describe("the sources of the app", () => {
  it("write HTML past React only where it is ours", () => {
    expect(
      filesWith(/dangerouslySetInnerHTML|innerHTML\s*=|insertAdjacentHTML|document\.write/),
    ).toEqual(Object.keys(RAW_HTML).sort());
  });

  it("connect to others only where somebody has thought of where to", () => {
    const connects =
      /\bfetch\(|\bworld\.fetch\b|from "(undici|node:https?|node:net|node:tls|node:dgram)"|createTransport/;
    // What only computes with addresses, or listens, connects to nobody.
    const harmless = [
      "app/trust/audit/look/body.server.ts",
      "app/trust/audit/look/known-address.server.ts",
      "app/trust/audit/look/public-address.server.ts",
      "app/trust/mails/bounces/bounce-server.server.ts",
    ];
    const found = filesWith(connects).filter((file) => !harmless.includes(file));
    expect(found.filter((file) => !(file in CONNECTIONS))).toEqual([]);
  });

  it("compare what is secret in the same time, whatever is given", () => {
    const makes = filesWith(/createHmac\(/).filter((file) => file.endsWith(".server.ts"));
    const compares = filesWith(/timingSafeEqual\(/);
    expect(makes.length).toBeGreaterThan(3);
    expect(makes.filter((file) => !compares.includes(file))).toEqual([]);
    const plainly =
      /\b(signature|hmac|digest|secret|token|expected)\w*\s*[!=]==?\s*(?!undefined|null|""|"string")\w/i;
    const suspicious = sources.flatMap(({ file, text }) =>
      /\.server\.ts$/.test(file)
        ? text
            .split("\n")
            .filter((line) => plainly.test(line) && !/\.length|typeof|^\s*(\/\/|\*)/.test(line))
            .map((line) => `${file}: ${line.trim()}`)
        : [],
    );
    expect(suspicious).toEqual([]);
  });

  it("run no text as a program, and no program at all", () => {
    expect(filesWith(/\beval\(|new Function\(|node:vm"|child_process|setTimeout\("/)).toEqual([]);
  });

  it("ask the database with parameters: what is put into a statement as it is, is never a value", () => {
    expect(filesWith(/\$(queryRaw|executeRaw)Unsafe/)).toEqual([]);
    expect(filesWith(/Prisma\.raw\(/)).toEqual(Object.keys(NAMES_OF_OUR_OWN).sort());
  });

  it("draw chance that matters from the system", () => {
    const casual = filesWith(/Math\.random\(/).filter((file) => file.endsWith(".server.ts"));
    expect(casual).toEqual([]);
  });
});

const NAMES_OF_OUR_OWN: Record<string, string> = {
  "app/forget-shop.server.ts": "names of tables, from the schema",
  "app/keys/reseal.server.ts": "names of tables and columns, from the schema",
  "app/shop-command/shop-rows.server.ts": "names of tables and columns, from the schema",
  "app/trust/reviews/moderation/list-end.server.ts": "a direction, one of two",
  "app/trust/reviews/moderation/page-query.server.ts":
    "a column or a direction, one of two of ours",
  "app/trust/reviews/moderation/read-in-order.server.ts": "a direction, one of two",
  "app/trust/reviews/moderation/review-stretches.server.ts": "a sign, one of two",
  "app/trust/reviews/questions/question-list.server.ts": "a sign or a direction, one of two",
};
