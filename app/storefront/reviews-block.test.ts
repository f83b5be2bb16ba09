import { describe, expect, it } from "vitest";
import { NINE, TALLY } from "../../tests/believable-reviews";
import { filled } from "../../tests/examples/reviews";
import { aShop, NOW, theFacts } from "../../tests/facts";
import { aPhoto, aReview, aReviewedProduct } from "../../tests/reviewed-product";
import { textIn } from "../../tests/shown-block";
import type { Review } from "../trust/reviews/review";
import type { ReviewWithPhotos } from "../trust/reviews/review-for-liquid";
import { NO_REVIEW_SETTINGS, type Reviews } from "../trust/reviews/reviews";
import { NO_REVIEWS, type Tally } from "../trust/reviews/tally";
import { storefrontDocument } from "./document";
import { renderBlock, type PreviewOptions } from "./preview.server";
import { productDocument } from "./product-document";

const COMPACT = { settings: { form: "compact" } };
const LOCALES = ["nb", "en", "de", "fr", "es"].map((locale) => ({
  ...{ locale, primary: locale === "nb", published: true },
}));

type Seen = Partial<PreviewOptions> & { value?: Reviews; tally?: Tally };

/** The reviews block on a product's page. */
function shopperSees(
  reviews: ReviewWithPhotos[],
  { value = filled, tally, ...options }: Seen = {},
) {
  const shop = aShop({ locales: LOCALES });
  const known = { ...aReviewedProduct(reviews, []), shop };
  const metafields = productDocument({ ...known, tally: tally ?? known.tally });
  return renderBlock(
    "reviews",
    storefrontDocument(theFacts({ locales: LOCALES }, { reviews: value })),
    {
      ...{ locale: "en", now: NOW, timeZone: "Europe/Oslo" },
      product: { id: "1001", handle: "wool-blanket", title: "Wool blanket", metafields },
      ...options,
    },
  );
}

const one = (review: Partial<Review> = {}, photos: ReviewWithPhotos["photos"] = []) => [
  { review: aReview({ photoCount: photos.length, ...review }), photos },
];

/** The reviews of 5,000 that fit on the page. */
const many = (options: Seen = {}) => shopperSees(NINE, { tally: TALLY, ...options });

const itemIn = (html: string) => /<li id="review-[^]*?<\/li>/.exec(html)?.[0] ?? "";
const detailsIn = (html: string) => /<details>[^]*?<\/details>/.exec(html)?.[0] ?? "";
const jsonIn = (html: string) =>
  JSON.parse(/<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html)?.[1] ?? "null") as {
    review: Record<string, unknown>[];
  } | null;

describe("the reviews block with nothing to show", () => {
  const nobody = { value: { ...filled, writers: "nobody" as const } };

  it("is not a byte, and says so in the theme editor", async () => {
    expect(await shopperSees([], { value: NO_REVIEW_SETTINGS })).toBe("");
    expect(await shopperSees([], nobody)).toBe("");
    expect(await shopperSees([], { settings: { write: false } })).toBe("");
    const hint = await shopperSees([], { ...nobody, designMode: true, locale: "es" });
    expect(hint).toContain("Las opiniones aparecen aquí");
  });

  it("asks for the first one where one can be written", async () => {
    const html = await shopperSees([]);
    expect(textIn(html)).toContain("There is no review yet. Write a review");
    expect(html).toContain('href="/apps/tillit/reviews/how?lang=en"');
    expect(html).not.toContain("ld+json");
  });
});

describe("the reviews block's figures", () => {
  it("are the average, the count, how many are verified, and how many have which stars", async () => {
    const text = textIn(await many());
    expect(text).toContain("4.5 5000 reviews 4417 of them verified: matched with an order");
    expect(text).toContain("5 stars 3185 4 stars 1204 3 stars 388 2 stars 131 1 star 92");
  });

  it("are written as the shopper writes numbers", async () => {
    expect(textIn(await many({ locale: "de" }))).toContain("4,5 5000 Bewertungen");
  });

  it("have a text for who sees no stars", async () => {
    expect(await many()).toContain('role="img" aria-label="4.5 of 5 stars"');
  });

  it("lead to the reviews with as many stars, unless there is none", async () => {
    const html = await shopperSees(one({ rating: 4 }));
    const [, list = ""] = /<ul role="list">(.*?)<\/ul>/s.exec(html) ?? [];
    expect([...list.matchAll(/<a href="([^"]+)"/g)].map(([, href]) => href)).toEqual([
      "/apps/tillit/reviews?product=wool-blanket&amp;stars=4&amp;lang=en",
    ]);
    expect(textIn(html)).toContain("1 review ");
  });

  it("say nothing of verified ones where there is none", async () => {
    expect(textIn(await shopperSees(one()))).not.toContain("verified:");
  });

  it("fill as many stars as the average has", async () => {
    expect(await many()).toContain('<svg width="108" fill="currentColor">');
    const colored = await many({ settings: { color: "#b8860b" } });
    expect(colored).toContain('aria-label="4.5 of 5 stars" color="#b8860b"');
  });
});

describe("the reviews block in its compact form", () => {
  it("is one line that leads to all of them", async () => {
    const html = await many(COMPACT);
    expect(textIn(html)).toBe(
      "4.5 · 5000 reviews 4417 of them verified: matched with an order in this shop",
    );
    expect(html).toContain('href="/apps/tillit/reviews?product=wool-blanket&amp;lang=en"');
    expect(html).not.toContain("ld+json");
  });

  it("leads to how they work where there is none yet", async () => {
    const html = await shopperSees([], COMPACT);
    expect(textIn(html)).toBe("How reviews work here");
  });
});

describe("a review in the block", () => {
  it("has its stars, its words, its author and its day", async () => {
    const item = itemIn(await shopperSees(one({ locale: "en", rating: 4 })));
    expect(item).toContain('aria-label="4 of 5 stars"');
    expect(item).toContain('<time datetime="2026-11-01">1 November 2026</time>');
    expect(textIn(item)).toBe(
      "Varmt og mykt Teppet er like godt som på bildene, og kom raskt fram. Kari N. · 1 November 2026 Helpful Report",
    );
  });

  it.each([
    ["nb", "1. november 2026"],
    ["de", "1. November 2026"],
    ["de-AT", "1. November 2026"],
    ["fr", "1 novembre 2026"],
    ["es", "1 de noviembre de 2026"],
    ["pl", "1 November 2026"],
  ])("has its day in words in %s", async (locale, day) => {
    expect(textIn(itemIn(await shopperSees(one(), { locale })))).toContain(day);
  });

  it("is marked as verified only where its purchase was", async () => {
    expect(textIn(itemIn(await shopperSees(one({ orderId: "order-9" }))))).toContain(
      "Verified purchase",
    );
    expect(await shopperSees(one())).not.toContain('<span class="tillit-o">');
  });

  it("says when it was experienced and changed, where it came from and what was given for it", async () => {
    const all = { experiencedAt: new Date("2026-10-02T00:00:00Z"), editedAt: NOW };
    const text = async (review: Partial<Review>) =>
      textIn(itemIn(await shopperSees(one({ ...all, locale: "en", ...review }))));
    expect(await text({ origin: "judge-me", incentive: "discount" })).toContain(
      "Kari N. · 1 November 2026 · Experience from 2 October 2026 · Changed on 22 November 2026 · Written on Judge.me · Got a discount for it",
    );
    expect(await text({ origin: "merchant" })).toContain("Taken down by the shop by phone");
    expect(await text({ origin: "file", incentive: "other" })).toContain(
      "From another source · Got something for it",
    );
  });

  it.each([
    ["en", "nb", "Written in Norwegian"],
    ["de", "nb", "Geschrieben auf Norwegisch"],
    ["fr", "en", "Écrit en anglais"],
    ["nb", "de", "Skrevet på tysk"],
    ["es", "nb", "Texto en noruego"],
  ])("says on a page in %s that it is written in %s: %s", async (locale, written, words) => {
    const item = itemIn(await shopperSees(one({ locale: written }), { locale }));
    expect(textIn(item)).toContain(words);
    expect(item).toContain(`<h3 lang="${written}">`);
    expect(item).toContain(`<p lang="${written}">`);
  });

  it.each(["nb", "nb-NO", "und"])(
    "says nothing of its language on a page in nb: %s",
    async (its) => {
      const html = await shopperSees(one({ locale: its }), { locale: "nb" });
      expect(itemIn(html)).not.toMatch(/ lang="|Skrevet på/);
    },
  );

  it("has the shop's reply with its day", async () => {
    const html = await shopperSees(one({ reply: "Takk!\nHilsen oss", repliedAt: NOW }));
    expect(textIn(html)).toContain("Reply from the shop 22 November 2026 Takk! Hilsen oss");
    expect(html).toContain("Takk!<br />\nHilsen oss");
  });

  it("has its photos small, with their size, once they are scrolled to", async () => {
    const item = itemIn(
      await shopperSees(one({}, [aPhoto({ alt: "On a bed" }), aPhoto({ id: "2" })])),
    );
    expect(item).toContain(
      '<img src="https://cdn.shopify.com/s/files/1/blanket.jpg?v=1&amp;width=240" width="240" height="180" loading="lazy" alt="On a bed">',
    );
    expect(item).toContain(
      '<a href="https://cdn.shopify.com/s/files/1/blanket.jpg?v=1&amp;" target',
    );
    expect(item).toContain('alt="Photo 2"');
  });

  it("leads to its video, and takes nothing from there", async () => {
    const html = await shopperSees(one({ video: "https://youtu.be/abc" }));
    expect(html).toContain('href="https://youtu.be/abc" target="_blank" rel="nofollow noopener"');
    expect(html).not.toMatch(/<iframe|<video/);
  });

  it("can be found helpful and be reported, without a script", async () => {
    const html = await shopperSees(one({ helpful: 3 }), { locale: "de", root: "/de" });
    expect(html).toContain(
      '<form id="tillit-helpful" method="post" action="/de/apps/tillit/reviews/helpful"><input type="hidden" name="return_to" value="/products/wool-blanket">',
    );
    expect(html).toContain(
      '<button form="tillit-helpful" name="id" value="r1">Hilfreich (3)</button>',
    );
    expect(html).toContain('href="/de/apps/tillit/reviews/report?id=r1&amp;lang=de"');
  });

  it("leads to where it stands whole when it is cut", async () => {
    const long = Array.from({ length: 8 }, (_, nth) =>
      one({ id: `r${nth}`, body: "ord ".repeat(1000) }),
    ).flat();
    const html = await shopperSees(long);
    expect(html).toContain(
      'href="/apps/tillit/reviews?product=wool-blanket&amp;lang=en#review-r0">Read the whole review',
    );
    expect(await shopperSees(one())).not.toContain("Read the whole");
  });

  it("has no heading without a title, and no name without one", async () => {
    const html = await shopperSees(one({ title: "", authorName: "", locale: "en" }));
    const item = itemIn(html);
    expect(item).not.toContain("<h3");
    expect(textIn(item)).toContain("Without a name · 1 November 2026");
    expect(jsonIn(html)?.review[0]).toMatchObject({ author: { name: "Without a name" } });
  });

  it("prints hostile words as words, wherever they stand", async () => {
    const bad = `"><script>alert(1)</script>{{ shop.name }}{% x %}'`;
    const review = {
      ...{ id: bad, title: bad, body: bad, authorName: bad, reply: bad, repliedAt: NOW },
      ...{ locale: bad, video: `https://v.example/${bad}` },
    };
    const photo = aPhoto({ alt: bad, url: `https://p.example/${bad}` });
    for (const settings of [{}, { form: "compact" }, { color: bad }]) {
      expect(await shopperSees(one(review, [photo]), { settings })).not.toMatch(
        /<script>|"><script/,
      );
    }
    const html = await shopperSees(one(review, [photo]));
    expect(html.match(/&gt;&lt;script&gt;/g)?.length).toBeGreaterThan(5);
    expect(jsonIn(html)?.review[0]).toMatchObject({ name: bad, reviewBody: bad });
  });
});

describe("the list of reviews", () => {
  it("goes on with a plain link, which a script of its own follows in place", async () => {
    const html = await many();
    expect(html.match(/<li id="review-/g)).toHaveLength(8);
    const [, attributes = ""] = /<a class="tillit-a"([^<]+)>More reviews<\/a>/.exec(html) ?? [];
    expect(attributes).toMatch(
      /^ href="\/apps\/tillit\/reviews\?product=wool-blanket&amp;after=[\w.-]+&amp;lang=en" data-script="[^"]+" onclick="return /,
    );
    expect(attributes).toContain(
      'data-script="https://cdn.shopify.com/extensions/tillit/assets/tillit-reviews.js"',
    );
    expect(await shopperSees(one())).not.toContain("onclick");
  });

  it("is filtered, sorted and searched by plain links and a form", async () => {
    const html = await many({ locale: "nb" });
    const hrefs = [
      ...html.matchAll(/href="\/apps\/tillit\/reviews\?product=wool-blanket&amp;([^"]+)"/g),
    ];
    const asked = hrefs.map(([, query]) => query?.replace("&amp;lang=nb", ""));
    for (const query of [
      ...["stars=5", "stars=1", "photo=1", "verified=1", "language=nb"],
      ...["sort=helpful", "sort=highest", "sort=lowest"],
    ]) {
      expect(asked).toContain(query);
    }
    expect(textIn(html)).toContain("Sortert etter: Nyeste først Mest nyttige");
    expect(html).toContain("<b>Nyeste først</b>");
    expect(html).toContain('<form role="search" action="/apps/tillit/reviews">');
    expect(html).toContain('<input type="hidden" name="product" value="wool-blanket">');
    expect(html).toContain('<input type="search" name="q" value="" aria-label="Søk i omtaler">');
  });

  it("needs no filters as long as all stand there", async () => {
    expect(await shopperSees(one())).not.toMatch(/<nav|role="search"/);
  });

  it("names its order where there is another one, filters or not", async () => {
    const two = [...one(), ...one({ id: "r2" })];
    for (const html of [await many(), await shopperSees(two)]) {
      expect(textIn(html)).toContain("Sorted by: Newest first");
    }
    expect(textIn(await shopperSees(one()))).not.toContain("Sorted by");
  });

  it("says how reviews work, always", async () => {
    for (const html of [await many(), await shopperSees(one()), await shopperSees([])]) {
      expect(html).toMatch(/href="\/apps\/tillit\/reviews\/how\?lang=en">How reviews work here/);
    }
  });
});

describe("the form to write a review", () => {
  it("is a form that needs no script, with what tells people from machines", async () => {
    const form = detailsIn(await shopperSees([], { locale: "de", root: "/de/" }));
    expect(form).toContain(
      '<form method="post" enctype="multipart/form-data" action="/de/apps/tillit/reviews">',
    );
    const named = [...form.matchAll(/ name="(\w+)"/g)].map(([, name]) => name);
    expect(new Set(named)).toEqual(
      new Set([
        ...["rating", "title", "body", "photos", "video", "experienced", "name", "email", "order"],
        ...["product", "product_id", "locale", "return_to", "opened", "website"],
      ]),
    );
    for (const [name, value] of Object.entries({
      ...{ product: "wool-blanket", product_id: "1001", locale: "de" },
      ...{ return_to: "/products/wool-blanket", opened: String(NOW.getTime() / 1000) },
    })) {
      expect(form).toContain(`<input type="hidden" name="${name}" value="${value}">`);
    }
    expect(form).toContain('<p hidden><input name="website" aria-label="Website" tabindex="-1"');
    // What is decoded: a phone that takes pictures in another format then sends one of these.
    expect(form).toContain(
      '<input type="file" name="photos" accept="image/jpeg,image/png,image/webp" multiple>',
    );
  });

  it("asks for one to five stars, each with a label", async () => {
    const form = detailsIn(await shopperSees([]));
    expect(form).toContain("<fieldset><legend>Your rating: 1 to 5 stars</legend>");
    const values = [
      ...form.matchAll(/<label><input type="radio" name="rating" value="(\d)" required>/g),
    ];
    expect(values.map(([, value]) => value)).toEqual(["1", "2", "3", "4", "5"]);
  });

  it("labels each field, and says which may stay empty", async () => {
    const text = textIn(detailsIn(await shopperSees([])));
    for (const words of [
      "Your review Photos (optional)",
      "Name Shown with",
      "E-mail (optional)",
      "Order number (optional)",
    ]) {
      expect(text).toContain(words);
    }
  });

  it("asks buyers for their order where only they may write", async () => {
    const form = detailsIn(await shopperSees([], { value: { ...filled, writers: "buyers" } }));
    expect(form).toMatch(/<input type="email" name="email" required/);
    expect(form).toMatch(/<input type="text" name="order" maxlength="40" required>/);
    const anybody = detailsIn(await shopperSees([]));
    expect(anybody).not.toMatch(/name="(?:email|order)"[^>]* required/);
  });

  it("is not there where nobody may write, or the merchant has switched it off", async () => {
    const closed: Seen = { value: { ...filled, writers: "nobody" } };
    expect(await shopperSees(one(), closed)).not.toContain("<details");
    expect(await shopperSees(one(), { settings: { write: false } })).not.toContain("<details");
  });
});

describe("what search engines read of the reviews", () => {
  it("is the product's rating and the reviews on the page, no other", async () => {
    const html = await many();
    const read = jsonIn(html);
    expect(read).toMatchObject({
      "@type": "Product",
      "@id": "/products/wool-blanket#product",
      name: "Wool blanket",
      aggregateRating: { ratingValue: 4.5, reviewCount: 5000 },
    });
    expect(read?.review).toHaveLength(8);
    for (const { reviewBody } of read?.review ?? []) {
      expect(textIn(html)).toContain(reviewBody);
    }
    expect(read?.review[1]).toMatchObject({
      reviewRating: { ratingValue: 3 },
      author: { name: "Jörg W." },
      datePublished: "2026-11-21",
    });
  });

  it("is left to the theme where the merchant says so", async () => {
    expect(jsonIn(await many({ settings: { structured_data: false } }))).toBeNull();
  });

  it("is not there where no product is, or no review", async () => {
    expect(await many({ product: null })).not.toContain("ld+json");
    expect(await shopperSees([], { tally: NO_REVIEWS })).not.toContain("ld+json");
  });
});

describe("the reviews block on a page of no product", () => {
  it("says how reviews work, with the shop's figures", async () => {
    const document = storefrontDocument(
      theFacts({}, { reviews: filled }, { tally: TALLY, chosen: [] }),
    );
    const html = await renderBlock("reviews", document, { locale: "en", now: NOW });
    expect(textIn(html)).toContain("Reviews 4.5 5000 reviews 4417 of them verified");
    expect(textIn(html)).toContain("Who can write a review Everybody, whether they bought here");
    expect(html).toContain('href="/apps/tillit/reviews?product=&amp;lang=en">All reviews');
    expect(html).not.toMatch(/<form|<details/);
    expect(html).toContain("<dl><div><dt>");
  });
});
