import type { Withdrawal } from "@prisma/client";
import { db } from "../../../db.server";
import { mailStanding } from "../../mails/mail-standing";
import { mailStates, type MailState } from "../../mails/mail-states.server";
import { proxyAddress } from "../../proxy-address";
import { wayBack } from "../../way-back";
import type { Addressee } from "../addressee.server";
import { periodFor } from "../order-period.server";
import { timeliness } from "../period";
import { readableStatement, readableText } from "../stored-withdrawals.server";
import { casesOf, drawRow, progressOf, type Case } from "./draw-rows.server";
import type { TakenStep } from "./stored-steps.server";
import type { StepView } from "./withdrawal-row";
import type { ReceiptMailView, WithdrawalView } from "./withdrawal-view";

/** One withdrawal as the merchant sees it. It names a person: the look must have been noted. */
export async function viewWithdrawal(
  addressee: Addressee,
  row: Withdrawal,
  now: Date,
): Promise<WithdrawalView> {
  const { shop, id, hash } = row;
  const [[one], mails, opened] = await Promise.all([
    casesOf(shop, [row]),
    mailStates(db, shop, "withdrawal-receipt", [id]),
    db.withdrawalReturn.findUnique({ where: { shop_withdrawalId: { shop, withdrawalId: id } } }),
  ]);
  if (!one) throw new Error("a withdrawal has no case");
  const mail = mails.get(id);
  return {
    ...(await drawRow(addressee, one, now)),
    ...{ hash, stated: readableStatement(row)?.stated ?? null },
    isUnreadable: readableText(row).isUnreadable,
    receipt: proxyAddress({ primaryDomain: { url: addressee.url } }, "withdrawal", { id }),
    mail: mail ? mailView(mail) : null,
    period: await periodOf(addressee, one),
    awaitsGoods: progressOf(one).awaitsGoods,
    isByLaw: isByLaw(addressee, one),
    paidBackAt: one.order?.paidBackAt?.toISOString() ?? null,
    steps: one.steps.map(stepView),
    opened: opened && {
      ...{ name: opened.name, at: opened.openedAt.toISOString(), by: opened.by },
    },
  };
}

async function periodOf(addressee: Addressee, one: Case): Promise<WithdrawalView["period"]> {
  const { row, order } = one;
  if (!order) return { timeliness: "not-known", lastDay: null, isUntold: false };
  const { informed, deadline } = await periodFor(db, order, addressee);
  return {
    timeliness: timeliness(deadline, row.submittedAt),
    lastDay: deadline?.lastDay ?? null,
    isUntold: informed === "never" && isByLaw(addressee, one),
  };
}

function isByLaw({ facts, country: home, language }: Addressee, { order }: Case): boolean {
  const country = order?.country ?? home;
  if (!facts || country === null) return true;
  return wayBack(facts.settings.returns, facts.shop, country, language(null)).isByLaw;
}

function mailView(mail: MailState): ReceiptMailView {
  const { state, at } = mailStanding(mail);
  return { state, at: at.toISOString(), said: mail.trouble };
}

const stepView = ({ name, at, by, undoneAt, undoneBy }: TakenStep): StepView => ({
  ...{ name, at: at.toISOString(), by },
  undone: undoneAt && { at: undoneAt.toISOString(), by: undoneBy ?? "" },
});
