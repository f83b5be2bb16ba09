import { adminFor, AdminTrouble, type Admin } from "../../../admin-api/admin.server";
import { db, type Tx } from "../../../db.server";
import { log } from "../../../log.server";
import { sendMail, type MailTrouble } from "../../../mail.server";
import { whileClaimed } from "../../mails/claim.server";
import { nextTry, whenServerMayBeBack, withoutAddresses } from "../../mails/mail-pause";
import { post } from "../../mails/post.server";
import { lookUpProducts } from "../products.server";
import { consider } from "./circumstances.server";
import { claimInvitation } from "./claim-invitation.server";
import { lockInvitation } from "./invitation-row.server";
import { letterFor, type Letter } from "./letter.server";
import { rowAfter } from "./plan-invitation.server";

/** The world, so that tests need no mail server and no Shopify. */
export type World = { send: typeof sendMail; connect: (shop: string) => Promise<Admin> };
const realWorld: World = { send: sendMail, connect: adminFor };

/** When to ask Shopify anew about products that it could not be asked about. */
const ASK_AGAIN_MS = 60 * 60 * 1000;

/**
 * Sends the next mail about an order, if it is still right to send it now. Killed between sending and
 * noting, it is sent again under the same Message-ID, by which mail programs show it once.
 */
export async function sendInvitation(
  shop: string,
  id: string,
  now: Date,
  { send, connect }: World = realWorld,
): Promise<void> {
  const claimedAt = await claimInvitation(shop, id, now);
  if (!claimedAt) return;
  await whileClaimed({ table: "invitation", shop, id, claimedAt }, async (lost) => {
    const isAllKnown = await productsAreKnown(shop, id, now, connect);
    const letter = await db.$transaction((tx) => decideAnew(tx, shop, id, now, isAllKnown));
    if (!letter) return;
    const trouble = await post(send, letter.mail, lost);
    // How it went is for whoever has it in hand now to say.
    if (trouble && lost.aborted) return;
    await db.$transaction((tx) => note(tx, shop, id, letter, trouble, now));
  });
}

/** The mail that is to go out now; null, and planned anew, where it is not right any more, or not yet. */
async function decideAnew(
  tx: Tx,
  shop: string,
  id: string,
  now: Date,
  isAllKnown: boolean,
): Promise<Letter | null> {
  const known = await withOrder(tx, shop, id);
  if (!known) return null;
  const hasAddress = known.invitation.sealed !== null;
  const { decision } = await consider(tx, shop, { ...known, hasAddress }, now);
  if (decision.mail && decision.at <= now) {
    const letter = await letterFor(tx, shop, { ...known, ...decision });
    if (letter) return letter;
  }
  const planned = rowAfter(decision, now);
  // Without the products' types the time is a guess, and without the shop's address there is no link.
  const isUnsure = !isAllKnown || (planned.dueAt && planned.dueAt <= now);
  const askAgain = new Date(now.getTime() + ASK_AGAIN_MS);
  if (planned.dueAt && isUnsure && (planned.dueAt <= now || planned.dueAt > askAgain)) {
    planned.dueAt = askAgain;
  }
  await tx.invitation.update({ where: { shop_id: { shop, id } }, data: planned });
  return null;
}

async function withOrder(tx: Tx, shop: string, id: string) {
  const invitation = await lockInvitation(tx, shop, { id });
  if (!invitation) return null;
  const where = { shop_id: { shop, id: invitation.orderId } };
  const order = await tx.order.findUnique({ where });
  return order && { invitation, order };
}

/** Asks Shopify about those of the order's products that we have never heard of; false where it could not be asked. */
async function productsAreKnown(
  shop: string,
  id: string,
  now: Date,
  connect: World["connect"],
): Promise<boolean> {
  const unknown = await db.$queryRaw<{ productId: string }[]>`
    SELECT l."productId" FROM "Invitation" i
    JOIN "OrderLine" l ON l.shop = i.shop AND l."orderId" = i."orderId" AND l."refundedAt" IS NULL
    LEFT JOIN "Product" p ON p.shop = l.shop AND p.id = l."productId"
    WHERE i.shop = ${shop} AND i.id = ${id} AND p.id IS NULL`;
  if (unknown.length === 0) return true;
  try {
    const ids = unknown.map(({ productId }) => productId);
    await lookUpProducts(await connect(shop), ids, now);
    return true;
  } catch (error) {
    if (!(error instanceof AdminTrouble)) throw error;
    log.info({ shop, trouble: error.kind }, "an order's products could not be looked up");
    return false;
  }
}

async function note(
  tx: Tx,
  shop: string,
  id: string,
  { kind, at }: Letter,
  trouble: MailTrouble | null,
  now: Date,
): Promise<void> {
  const known = await withOrder(tx, shop, id);
  if (!known) return;
  const { invitation, order } = known;
  const update = (data: object) => tx.invitation.update({ where: { shop_id: { shop, id } }, data });

  if (trouble) {
    const said = { trouble: withoutAddresses(trouble.message), troubleAt: now };
    const next = trouble.isServersOwn ? whenServerMayBeBack(now) : nextTry(at, now);
    if (trouble.kind === "temporary") await update({ ...said, dueAt: invitation.dueAt && next });
    else await update({ ...said, ...rowAfter({ mail: null, why: "mail-refused" }, now) });
    return;
  }
  const went = kind === "invitation" ? { sentAt: now } : { remindedAt: now };
  const after = { ...invitation, ...went };
  const hasAddress = invitation.sealed !== null;
  const { decision } = await consider(tx, shop, { order, invitation: after, hasAddress }, now);
  // Whoever has answered or stopped it meanwhile has said when.
  const isOver = invitation.stoppedAt ?? invitation.answeredAt;
  await update({
    ...went,
    trouble: null,
    troubleAt: null,
    ...(!isOver && rowAfter(decision, now)),
  });
}
