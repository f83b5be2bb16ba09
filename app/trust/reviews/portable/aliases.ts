import { FIELDS, type Field, type Mapping } from "./field";
import { headerKey } from "./header";

/** What people call a column, as `headerKey` writes it. Of several that a file has, the first counts. */
const ALIASES: Record<Field, string[]> = {
  // In a file of somebody's own a number may count rows, and the next file begins at one again.
  id: [],
  productId: ["productid", "shopifyproductid"],
  handle: ["producthandle", "handle", "shopifyproducthandle"],
  sku: ["sku", "productsku"],
  productUrl: ["producturl"],
  productTitle: ["producttitle", "productname"],
  rating: ["rating", "reviewrating", "score", "reviewscore", "stars"],
  title: ["title", "reviewtitle", "headline", "subject"],
  body: [
    ...["body", "reviewbody", "bodytext", "reviewcontent", "reviewtext", "reviewmessage"],
    ...["review", "content", "comment", "text", "message"],
  ],
  author: [
    ...["author", "reviewername", "reviewerdisplayname", "displayname", "nickname"],
    ...["customername", "name"],
  ],
  email: ["email", "revieweremail", "authoremail", "buyeremail", "customeremail"],
  writtenAt: ["reviewdate", "createdat", "datecreated", "reviewcreationdate", "date"],
  reply: ["reply", "commentcontent", "response"],
  repliedAt: ["replydate", "repliedat", "replydatecreated", "commentdate"],
  photos: [
    ...["pictureurls", "photourls", "photourl", "imageurls", "reviewimageurls"],
    ...["photos", "pictures", "images", "img"],
  ],
  video: ["videourl", "videourls", "video"],
  shown: ["status", "state", "published", "publishreview", "isapproved", "curated"],
  incentive: ["incentivized", "isincentivized"],
  locale: ["locale", "language", "reviewlanguage"],
  country: ["country", "countrycode", "customercountry"],
  experiencedAt: ["experiencedat", "experiencedate", "dateofexperience"],
};

/** What the columns of any file seem to hold, for the merchant to look at and correct. */
export function mappingFor(headers: string[]): Mapping {
  const byKey = new Map<string, string>();
  // Of two columns with the same name the first is read.
  for (const header of headers) {
    const key = headerKey(header);
    if (!byKey.has(key)) byKey.set(key, header);
  }
  return Object.fromEntries(
    FIELDS.flatMap((field) => {
      const alias = ALIASES[field].find((name) => byKey.has(name));
      return alias === undefined ? [] : [[field, byKey.get(alias)]];
    }),
  );
}
