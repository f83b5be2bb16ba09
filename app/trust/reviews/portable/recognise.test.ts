import { describe, expect, it } from "vitest";
import { FIELDS, NEEDED } from "./field";
import { FORMATS } from "./formats";
import { mappingOf, recognise } from "./recognise";

/** Headers as the platforms write them. */
const FILES: [string, string][] = [
  [
    "judge-me",
    "title,body,rating,review_date,reviewer_name,reviewer_email,product_id,product_handle,reply,picture_urls",
  ],
  [
    "judge-me",
    "title,body,rating,review_date,reviewer_name,reviewer_email,product_url,picture_urls,product_id,product_handle",
  ],
  [
    "judge-me-export",
    "title,body,rating,review_date,source,curated,reviewer_name,reviewer_email,product_id,product_handle,reply,reply_date,picture_urls,ip_address,location",
  ],
  [
    "judge-me-export",
    "title,body,rating,review_date,source,curated,reviewer_name,reviewer_email,product_id,product_handle,reply,ip_address,location,metaobject_handle,CF_Which size?,CF_How does it fit?,CF_a,CF_b,CF_c,CF_d,CF_e,CF_f,CF_g,CF_h",
  ],
  [
    "loox",
    "product_handle,product_Id,rating,author,email,body,created_at,photo_url,reply,replied_at,verified_purchase,incentivized",
  ],
  ["loox", "product_handle,rating,author,email,body,created_at,photo_url,verified_purchase"],
  [
    "loox-export",
    "id,status,rating,email,nickname,full_name,review,date,productId,handle,img,variant,verified_purchase",
  ],
  [
    "yotpo-import",
    "Product ID,Date,Review Content,Review Score,Email,Customer Country,Published Image URL,Unpublished Image URL,Video URL",
  ],
  [
    "yotpo-export",
    "Review Title,Review Content,Review Score,Date,Product ID,Product Name,Product URL,Display Name,Email,Verified Purchase",
  ],
  [
    "yotpo-export",
    "Product ID,Review Score,Reviewer Display Name,Review Content,Review Creation Date,Reviewer Email,Review Title",
  ],
  [
    "yotpo-by-handle",
    "Shopify Product Handle,Review Creation Date,Review Content,Review Score,Review Title,Reviewer Display Name,Reviewer Email,Publish Review,Comment Content,Comment Date,Review Image URLs",
  ],
  [
    "stamped",
    "product_id,product_handle,productUrl,productImageUrl,productTitle,photoFilenames,rating,title,author,email,body,created_at,published",
  ],
  ["stamped-export", "reviewId,reviewRating,reviewTitle,reviewMessage,reviewDate,productId"],
  [
    "shopify-product-reviews",
    "product_handle,state,rating,title,author,email,location,body,reply,created_at,replied_at",
  ],
  [
    "okendo",
    "name,body,handle,productId,rating,sku,dateCreated,countryCode,email,imageUrls,isApproved,isIncentivized,isRecommended,rejectedImageUrls,reply,replyDateCreated,replyIsPublic,title,videoUrls,isVerifiedBuyer,variantId,status",
  ],
  [
    "okendo-export",
    "Review ID,Product ID,Product Name,Rating,Title,Body,Reviewer Name,Is Verified Buyer,Date Created,Status",
  ],
  [
    "okendo-export",
    "reviewId,productId,rating,title,body,reviewer.name,reviewer.email,dateCreated",
  ],
  [
    "opinew",
    "body,rating,review_date,state,reviewer_name,reviewer_email,product_id,product_handle,reply,reply_date,picture_urls,SKU,barcode,region",
  ],
  [
    "ryviu",
    "product_handle,rating,author,title,body_text,email,photo_urls,created_at,status,featured",
  ],
  [
    "woocommerce",
    "comment_ID,comment_post_ID,comment_author,comment_author_email,comment_author_url,comment_author_IP,comment_date,comment_date_gmt,comment_content,comment_approved,comment_parent,user_id,rating,verified,title,product_SKU,product_title",
  ],
  [
    "site-reviews",
    "date,date_gmt,rating,title,content,name,email,avatar,ip_address,terms,author_id,is_approved,is_pinned,is_verified,response,assigned_posts,assigned_terms,assigned_users,score",
  ],
];

const named = (headers: string[]) => recognise(headers)?.name ?? null;

describe("a file", () => {
  it.each(FILES)("of the kind %s is recognised by its headers: %s", (name, line) => {
    const headers = line.split(",");
    expect(named(headers)).toBe(name);
    expect(named([...headers].reverse())).toBe(name);
    expect(named(headers.map((header) => ` ${header.toUpperCase()} `))).toBe(name);
    expect(named([...headers, "Internal note"])).toBe(name);
  });

  it.each(FILES)("of the kind %s tells where stars and date stand", (_, line) => {
    const headers = line.split(",");
    const mapping = mappingOf(headers, recognise(headers));
    expect(Object.keys(mapping)).toEqual(expect.arrayContaining(NEEDED));
    expect(Object.keys(mapping)).toEqual(expect.arrayContaining(["body", "rating"]));
    expect(Object.values(mapping).every((header) => headers.includes(header))).toBe(true);
  });

  it("that lacks what its platform requires is none of that platform's", () => {
    const [, line = ""] = FILES.find(([name]) => name === "okendo") ?? [];
    const without = (gone: string[]) => line.split(",").filter((header) => !gone.includes(header));
    expect(named(without(["dateCreated"]))).toBeNull();
    expect(named(without(["handle", "productId"]))).toBe("okendo");
    expect(named(without(["handle", "productId", "sku"]))).toBeNull();
  });

  it("of anybody's own is not taken for a platform's", () => {
    expect(named(["Product", "Stars", "Text", "Date", "Name"])).toBeNull();
    expect(named(["rating", "body"])).toBeNull();
    expect(named([])).toBeNull();
  });

  it("that two platforms could have written is nobody's until the merchant has said whose", () => {
    const [one] = FORMATS;
    if (!one) throw new Error("There are no formats");
    const headers = Object.values(one.columns).flat();
    const twin = { ...one, name: "twin", origin: "loox" as const };
    expect(recognise(headers, [one])?.name).toBe(one.name);
    expect(recognise(headers, [one, twin])).toBeNull();
  });
});

describe("a format", () => {
  it("takes no mark of a verified purchase over", () => {
    const taken = FORMATS.flatMap(({ columns }) => Object.values(columns).flat());
    expect(taken.filter((column) => /verified/i.test(column))).toEqual([]);
  });

  it("has its own name, and requires only what it has", () => {
    const names = FORMATS.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const { name, columns, unused, required, oneOf = [] } of FORMATS) {
      const all = [...Object.values(columns).flat(), ...unused];
      expect(all, name).toEqual(expect.arrayContaining([...required, ...oneOf]));
      expect(FIELDS, name).toEqual(expect.arrayContaining(Object.keys(columns)));
    }
  });
});
