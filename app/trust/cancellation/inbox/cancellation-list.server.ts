import type { CancellationRequest } from "@prisma/client";
import { db } from "../../../db.server";
import { ourLocaleFor } from "../../locale";
import { mailStanding } from "../../mails/mail-standing";
import { mailStates, type MailState } from "../../mails/mail-states.server";
import { paidBack } from "../../paid-back";
import { primaryLocale } from "../../shop-facts";
import { GOING_ON } from "../ask.server";
import { stateOf, standingOf } from "../cancellation";
import { factsHere } from "../facts-here.server";
import { cancellationFrom } from "../stored-cancellation.server";
import type { CancellationRow } from "./cancellation-row";

/** More are not waited for at once; those that are older come first. */
const WAITING_MAX = 200;
const PAGE = 30;

export type CancellationList = {
  waiting: CancellationRow[];
  done: CancellationRow[];
  /** The number of the next page; null: this was the last. */
  next: number | null;
};

/** What a merchant sees: what waits, the oldest first; then a page of what is over, the newest first. */
export async function listCancellations(
  shop: string,
  page: number,
  now: Date,
): Promise<CancellationList> {
  const [waiting, done] = await Promise.all([
    page > 1
      ? []
      : db.cancellationRequest.findMany({
          where: { shop, ...GOING_ON },
          orderBy: [{ requestedAt: "asc" }, { id: "asc" }],
          take: WAITING_MAX,
        }),
    db.cancellationRequest.findMany({
      // What was asked twice is there once.
      where: { shop, NOT: [GOING_ON, { decision: "doubled" }] },
      orderBy: [{ requestedAt: "desc" }, { id: "desc" }],
      skip: (page - 1) * PAGE,
      take: PAGE + 1,
    }),
  ]);
  const shown = done.slice(0, PAGE);
  const rowOf = await drawer(shop, [...waiting, ...shown], now);
  return {
    waiting: waiting.map(rowOf),
    done: shown.map(rowOf),
    next: done.length > PAGE ? page + 1 : null,
  };
}

async function drawer(
  shop: string,
  rows: CancellationRequest[],
  now: Date,
): Promise<(row: CancellationRequest) => CancellationRow> {
  const [facts, mails, orders] = await Promise.all([
    factsHere(shop),
    mailStates(
      db,
      shop,
      "cancellation-answer",
      rows.map(({ id }) => id),
    ),
    db.order.findMany({
      where: { shop, id: { in: rows.flatMap(({ orderId }) => orderId ?? []) } },
    }),
  ]);
  const left = new Set(
    orders.filter((order) => standingOf(order, now) === "left").map(({ id }) => id),
  );
  const locale = (facts && ourLocaleFor(primaryLocale(facts.shop))) ?? "en";
  return (row) => {
    const request = cancellationFrom(row);
    const { id, orderId, orderNumber, gateways, reason, words, problem, decidedBy } = request;
    const mail = mails.get(id);
    return {
      ...{ id, orderId, orderNumber, reason, words, problem, decidedBy },
      ...{ state: stateOf(request), isLookedFor: orderId === null && request.lookedAt === null },
      hasLeft: orderId !== null && left.has(orderId),
      methods: facts ? paidBack(gateways, facts, locale).map(({ method }) => method) : gateways,
      requestedAt: request.requestedAt.toISOString(),
      decidedAt: request.decidedAt?.toISOString() ?? null,
      mail: mail ? told(mail) : null,
    };
  };
}

function told(mail: MailState): CancellationRow["mail"] {
  const { state } = mailStanding(mail);
  if (state === "sent") return { state, said: null };
  return { state: state === "waiting" ? state : "refused", said: mail.trouble };
}
