import { db } from "../../../db.server";
import { log } from "../../../log.server";

export type Returning = { shop: string; id: string; bounceToken: string };

/** The mail that comes back to such an address; null: none of ours, or one whose words are gone. */
export async function returningMail(bounceToken: string): Promise<Returning | null> {
  // It names the shop, too: nobody else's mail has it.
  const row = await db.queuedMail.findFirst({
    where: { bounceToken, sealed: { not: null } },
    select: { shop: true, id: true },
  });
  return row && { ...row, bounceToken };
}

/** Once, however often it comes back; and not any more once it was asked for again. */
export async function noteBounce(
  { shop, id, bounceToken }: Returning,
  said: string,
  now: Date,
): Promise<void> {
  const { count } = await db.queuedMail.updateMany({
    where: { shop, id, bounceToken, bouncedAt: null, sealed: { not: null } },
    data: { bouncedAt: now, trouble: said, troubleAt: now },
  });
  if (count > 0) log.info({ shop, mail: id }, "a mail came back");
}
