import { db } from "../../../db.server";
import { log } from "../../../log.server";
import type { Locale } from "../../locale";
import { addresseeOf } from "../addressee.server";
import { bareReceipt } from "../mails/bare-mail.server";
import { drawReceipt } from "../pages/draw-page.server";
import { bareOf, receiptAt } from "../receipt.server";
import { statementOf } from "../stored-withdrawals.server";

/**
 * The receipt that answers the second button. What was recorded must not look as if it were not: where a bug is in
 * the way of drawing it, there are the bare facts.
 */
export async function receiptAfter(shop: string, id: string, locale: Locale): Promise<string> {
  try {
    const receipt = await receiptAt(shop, id, locale);
    if (!receipt) throw new Error("a withdrawal was recorded and is not there");
    return drawReceipt(receipt);
  } catch (err) {
    log.error({ shop, id, err }, "ALARM: a withdrawal's receipt cannot be drawn");
    const row = await db.withdrawal.findUniqueOrThrow({ where: { shop_id: { shop, id } } });
    const entered = { ...row, statement: statementOf(row) };
    return bareReceipt(bareOf(await addresseeOf(shop), entered, locale)).html;
  }
}
