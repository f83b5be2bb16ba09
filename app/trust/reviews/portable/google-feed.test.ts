import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { aReview } from "../../../../tests/arbitrary-reviews";
import { FEED_END, feedReview, feedStart, fitsIntoFeed, type FeedReview } from "./google-feed";

type Node = { name: string; attributes: Record<string, string>; nodes: Node[]; text: string };

/** How often an element stands there, with which attributes and text, and with what in it, in this order. */
type Rule = {
  times: "1" | "?" | "*" | "+";
  text?: RegExp;
  attributes?: Record<string, RegExp>;
  inner?: Record<string, Rule>;
};

const NOT_EMPTY = /\S/;
const WEB = /^https?:\/\/\S+$/;
const BOOLEAN = /^(true|false)$/;
const one = (text: RegExp, attributes: Rule["attributes"] = {}): Rule => ({
  ...{ times: "1", text, attributes },
});
const maybe = (text: RegExp): Rule => ({ times: "?", text });
const list = (name: string, text: RegExp): Rule => ({
  ...{ times: "?", inner: { [name]: { times: "+", text } } },
});

/** Google's schema for product reviews, version 2.4. */
const FEED: Rule = {
  times: "1",
  attributes: {
    "xmlns:vc": WEB,
    "xmlns:xsi": WEB,
    "xsi:noNamespaceSchemaLocation": /\/product\/2\.4\/product_reviews\.xsd$/,
  },
  inner: {
    version: one(/^2\.4$/),
    aggregator: { times: "?", inner: { name: one(NOT_EMPTY) } },
    publisher: { times: "1", inner: { name: one(NOT_EMPTY), favicon: maybe(WEB) } },
    reviews: {
      times: "?",
      inner: {
        review: {
          times: "*",
          inner: {
            review_id: one(NOT_EMPTY),
            reviewer: {
              times: "1",
              inner: {
                name: one(NOT_EMPTY, { is_anonymous: BOOLEAN }),
                reviewer_id: maybe(NOT_EMPTY),
              },
            },
            is_verified_purchase: maybe(BOOLEAN),
            is_incentivized_review: maybe(BOOLEAN),
            review_timestamp: one(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/),
            title: maybe(NOT_EMPTY),
            content: one(NOT_EMPTY),
            review_language: maybe(/^[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8})*$/),
            review_country: maybe(/^[A-Z]{2}$/),
            pros: list("pro", NOT_EMPTY),
            cons: list("con", NOT_EMPTY),
            review_url: one(WEB, { type: /^(singleton|group)$/ }),
            reviewer_images: {
              times: "?",
              inner: { reviewer_image: { times: "+", inner: { url: one(WEB) } } },
            },
            ratings: {
              times: "1",
              inner: { overall: one(/^[1-5]$/, { min: /^1$/, max: /^5$/ }) },
            },
            products: {
              times: "1",
              inner: {
                product: {
                  times: "+",
                  inner: {
                    product_ids: {
                      times: "?",
                      inner: {
                        gtins: list("gtin", /^\d{8,14}$/),
                        mpns: list("mpn", NOT_EMPTY),
                        skus: list("sku", NOT_EMPTY),
                        brands: list("brand", NOT_EMPTY),
                        asins: list("asin", NOT_EMPTY),
                      },
                    },
                    product_name: maybe(NOT_EMPTY),
                    product_url: one(WEB),
                  },
                },
              },
            },
            is_spam: maybe(BOOLEAN),
            collection_method: maybe(/^(unsolicited|post_fulfillment)$/),
            transaction_id: maybe(NOT_EMPTY),
          },
        },
      },
    },
  },
};

const ENTITIES: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** A strict little reader: throws where a document is not well-formed. */
function parsed(xml: string): Node {
  const plain = (text: string) =>
    text.replace(/&(\w*);?/g, (entity, name: string) => {
      const sign = entity.endsWith(";") ? ENTITIES[name] : undefined;
      if (sign === undefined) throw new Error(`Unknown entity ${entity}`);
      return sign;
    });
  const bad = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u.exec(xml);
  if (bad) throw new Error(`A character that XML does not have at ${bad.index}`);

  const root: Node = { name: "", attributes: {}, nodes: [], text: "" };
  const open = [root];
  const parts = /<(\?[^>]*\?|\/?)([\w:]*)((?:\s+[\w:]+="[^"<]*")*)\s*>|([^<]+)|(<)/g;
  for (const [, mark = "", name = "", attributes = "", text, stray] of xml.matchAll(parts)) {
    const current = open.at(-1) ?? root;
    if (stray !== undefined) throw new Error("A < that begins nothing");
    if (text !== undefined) current.text += plain(text);
    else if (mark === "/") {
      if (open.pop()?.name !== name) throw new Error(`</${name}> closes another`);
    } else if (mark === "") {
      const pairs = [...attributes.matchAll(/([\w:]+)="([^"]*)"/g)].map(
        ([, key = "", value = ""]) => [key, plain(value)] as const,
      );
      const node = { name, attributes: Object.fromEntries(pairs), nodes: [], text: "" };
      current.nodes.push(node);
      open.push(node);
    }
  }
  const [top] = root.nodes;
  if (open.length !== 1 || root.nodes.length !== 1 || !top) throw new Error("No single root");
  return top;
}

/** Everything in which a document breaks the rules. */
function breaches(node: Node, rule: Rule, at = node.name): string[] {
  const wrong: string[] = [];
  const { text = /^\s*$/, attributes = {}, inner = {} } = rule;
  if (!text.test(node.text)) wrong.push(`${at}: ${JSON.stringify(node.text)}`);
  for (const [name, value] of Object.entries(node.attributes)) {
    if (!attributes[name]?.test(value)) wrong.push(`${at}: attribute ${name}="${value}"`);
  }
  const order = Object.keys(inner);
  const places = node.nodes.map(({ name }) => order.indexOf(name));
  if (places.some((place, index) => place < (places[index - 1] ?? 0))) {
    wrong.push(`${at}: ${node.nodes.map(({ name }) => name).join(", ")}`);
  }
  for (const [name, { times }] of Object.entries(inner)) {
    const count = node.nodes.filter((child) => child.name === name).length;
    const fits = { "1": count === 1, "?": count <= 1, "*": true, "+": count >= 1 }[times];
    if (!fits) wrong.push(`${at}: ${count} × ${name}`);
  }
  return wrong.concat(
    node.nodes.flatMap((child) => {
      const childRule = inner[child.name];
      return childRule ? breaches(child, childRule, `${at}/${child.name}`) : [];
    }),
  );
}

const PRODUCT = {
  title: "Wool blanket",
  url: "https://woolly.example/products/wool-blanket",
  gtins: ["4006381333931", "4006381333932", "1"],
  skus: ["WB-1"],
  brand: "Woolly",
};

const REVIEW: FeedReview = {
  ...{ id: "r1", author: "Ann", isVerified: true, origin: "invitation", incentive: "none" },
  ...{ writtenAt: new Date("2026-02-10T15:30:40Z"), title: "Warm", body: "Warm & soft" },
  ...{ locale: "en", rating: 2, photos: ["https://cdn.shopify.com/1.jpg?a=1&b=2"] },
  product: PRODUCT,
};

const feed = (...reviews: FeedReview[]) =>
  feedStart("Woolly & co") + reviews.map(feedReview).join("") + FEED_END;
const nodeOf = (review: Partial<FeedReview>) =>
  parsed(feed({ ...REVIEW, ...review })).nodes.at(-1)?.nodes[0];
const textIn = (review: Partial<FeedReview>, ...path: string[]) =>
  path.reduce<Node | undefined>(
    (node, name) => node?.nodes.find((child) => child.name === name),
    nodeOf(review),
  )?.text;

describe("the feed for Google", () => {
  it("keeps Google's schema with everything in it, and with as little as can be", () => {
    const least = {
      ...{ author: "", incentive: "" as const, title: "", locale: "und", photos: [] },
      product: { ...PRODUCT, gtins: [], skus: [], brand: "" },
    };
    expect(breaches(parsed(feed()), FEED, "feed")).toEqual([]);
    expect(breaches(parsed(feed(REVIEW)), FEED, "feed")).toEqual([]);
    expect(breaches(parsed(feed({ ...REVIEW, ...least })), FEED, "feed")).toEqual([]);
  });

  it("keeps it whatever people write", () => {
    const any = aReview
      .filter((review) => fitsIntoFeed(review))
      .map((review) => ({
        ...review,
        isVerified: review.orderId !== null,
        photos: review.photos.flatMap(({ url }) => url ?? []),
        product: { ...PRODUCT, ...review.product },
      }));
    fc.assert(
      fc.property(fc.array(any, { maxLength: 4 }), (reviews) => {
        const document = parsed(feed(...reviews));
        expect(breaches(document, FEED, "feed")).toEqual([]);
        const contents = document.nodes
          .at(-1)
          ?.nodes.map(({ nodes }) => nodes.find(({ name }) => name === "content")?.text);
        expect(contents).toEqual(reviews.map(({ body }) => body));
      }),
    );
  });

  it("lets nothing through that XML cannot write", () => {
    const body = "a\0b\u0008c\uFFFEd\uD800e]]>f";
    expect(textIn({ body }, "content")).toBe("abcde]]>f");
  });

  it("has every number of stars", () => {
    for (const rating of [1, 2, 3, 4, 5] as const) {
      expect(textIn({ rating }, "ratings", "overall")).toBe(String(rating));
    }
  });

  it("says of the purchase only what we know", () => {
    expect(textIn({}, "is_verified_purchase")).toBe("true");
    expect(textIn({ isVerified: false }, "is_verified_purchase")).toBe("false");
    expect(textIn({ isVerified: false, origin: "loox" }, "is_verified_purchase")).toBeUndefined();
  });

  it("says whether the author got something, and nothing where nobody knows", () => {
    expect(textIn({}, "is_incentivized_review")).toBe("false");
    expect(textIn({ incentive: "discount" }, "is_incentivized_review")).toBe("true");
    expect(textIn({ incentive: "" }, "is_incentivized_review")).toBeUndefined();
  });

  it("says how a review was collected, if we collected it", () => {
    expect(textIn({}, "collection_method")).toBe("post_fulfillment");
    expect(textIn({ origin: "storefront" }, "collection_method")).toBe("unsolicited");
    expect(textIn({ origin: "yotpo" }, "collection_method")).toBeUndefined();
  });

  it("takes only those barcodes for a GTIN that are one", () => {
    const ids = nodeOf({})?.nodes.find(({ name }) => name === "products")?.nodes[0]?.nodes[0];
    expect(ids?.nodes[0]?.nodes.map(({ text }) => text)).toEqual(["4006381333931"]);
  });

  it("calls an author without a name anonymous", () => {
    expect(textIn({ author: "" }, "reviewer", "name")).toBe("Anonymous");
    expect(feed({ ...REVIEW, author: "" })).toContain(`is_anonymous="true"`);
  });

  it("leaves out stars without words, however many, and reviews of no product", () => {
    expect(fitsIntoFeed({ body: "", product: PRODUCT })).toBe(false);
    expect(fitsIntoFeed({ body: "Warm", product: null })).toBe(false);
    expect(fitsIntoFeed({ body: "Warm", product: PRODUCT })).toBe(true);
  });
});

describe("the check of the schema itself", () => {
  const broken = (from: string, to: string) =>
    breaches(parsed(feed(REVIEW).replace(from, to)), FEED);

  it("sees what is missing, twice, in the wrong place or of the wrong kind", () => {
    expect(broken("<content>Warm &amp; soft</content>", "")).not.toEqual([]);
    expect(broken("<version>2.4</version>", "<version>2.3</version>")).not.toEqual([]);
    expect(broken("<title>", "<is_spam>true</is_spam><title>")).not.toEqual([]);
    expect(broken(`type="group"`, `type="other"`)).not.toEqual([]);
    expect(broken(`<title>Warm</title>`, `<title>a</title><title>b</title>`)).not.toEqual([]);
    expect(broken(`<title>Warm</title>`, `<heading>a</heading>`)).not.toEqual([]);
  });
});
