import { createWriteStream } from "node:fs";
import { once } from "node:events";

export const PRODUCTS = 500;

const TEXTS = [
  "Warm, soft, and exactly the colour that is shown. It came two days earlier than promised.",
  "Teppet er like godt som på bildene, og kom raskt fram. Jeg har allerede bestilt ett til.",
  "Nach dem dritten Waschen ist es noch wie neu.\nNur die Verpackung war sehr groß.",
  "Très doux, mais un peu plus petit que prévu ; le service a répondu le jour même.",
  'My daughter said "finally", and that says it all. Would buy again, and did.',
  "No me gustó el color, pero la devolución fue fácil y sin preguntas.",
  "Fine.",
];
const WORDS =
  "wool blanket colour soft warm gift winter sofa quality price late early again size".split(" ");

/** The same file each time: chance with a seed (mulberry32). */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`;

/** A file as Judge.me exports it, with so many different reviews. */
export async function writeSampleFile(
  file: string,
  reviews: number,
  products = PRODUCTS,
): Promise<void> {
  const random = chance(1);
  const pick = <Item>(items: Item[]) => items[Math.floor(random() * items.length)] as Item;
  const out = createWriteStream(file);
  out.write(
    "title,body,rating,review_date,source,curated,reviewer_name,reviewer_email,product_id," +
      "product_handle,reply,reply_date,picture_urls,ip_address,location\n",
  );
  for (let number = 1; number <= reviews; number += 1) {
    const words = Array.from({ length: Math.floor(random() * 40) }, () => pick(WORDS)).join(" ");
    const day = new Date(Date.UTC(2018, 0, 1) + Math.floor(random() * 8 * 365) * 86_400_000);
    const date = `${day.toISOString().slice(0, 10)} 12:00:00 UTC`;
    const photo = random() < 0.05 ? `https://pictures.example/${number}.jpg` : "";
    const reply = random() < 0.1 ? "Thank you for taking the time." : "";
    const row = [
      ...[pick(WORDS), `${pick(TEXTS)} ${words} (${number})`, String(1 + Math.floor(random() * 5))],
      ...[date, "email", random() < 0.97 ? "ok" : "not-yet", `Buyer ${number}`],
      ...[`buyer${number}@mail.example`, "", `product-${1 + Math.floor(random() * products)}`],
      ...[reply, reply && date, photo, "", ""],
    ];
    if (!out.write(`${row.map(quoted).join(",")}\n`)) await once(out, "drain");
  }
  out.end();
  await once(out, "close");
}
