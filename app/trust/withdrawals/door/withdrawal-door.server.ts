import { randomBytes } from "node:crypto";
import { setTimeout as wait } from "node:timers/promises";
import { log } from "../../../log.server";
import { proxied } from "../../../proxy-request.server";
import { looksLikeMachine } from "../../doors/looks-like-machine";
import { smallForm } from "../../doors/small-form.server";
import { visit } from "../../doors/visit.server";
import { hearOfOrder } from "../../orders/looked-up.server";
import { addresseeOf } from "../addressee.server";
import { declare } from "../declare.server";
import { ORDER_MAX } from "../limits";
import { drawConfirm, drawForm, drawModelForm } from "../pages/draw-page.server";
import type { Unseen } from "../pages/page";
import { NOTHING_TYPED, readForm, typedIn, type ReadForm } from "../read-form";
import { rowsOf } from "../rows";
import type { Stated } from "../stated";
import { WORDS } from "../words/in-each-language";
import { doorWithoutDatabase, openDoor, type Door, type Way } from "./open-door.server";
import { receiptAfter } from "./receipt-after.server";
import { slowDown } from "./slow-down.server";

/** A page, and whether it is what was asked for: 503 where nothing could be recorded or looked up. */
export type Answer = { html: string; status: 200 | 503 };

const found = (html: string): Answer => ({ html, status: 200 });

/** The first step, or the model form beside it. */
export async function showWithdrawal(request: Request): Promise<Answer> {
  const now = new Date();
  const way = wayOf(request, now);
  const query = new URL(request.url).searchParams;
  // Shopify's own pages of an order know its number.
  const order = (query.get("number") ?? "").slice(0, ORDER_MAX);
  const unread: ReadForm = { stated: null, typed: { ...NOTHING_TYPED, order }, problems: [] };
  const opened = String(Math.floor(now.getTime() / 1000));
  const unseen = { opened, website: "" };
  return tried(
    async () => {
      const door = await openDoor(way, await addresseeOf(way.shop));
      if (query.get("form") === "model") return found(modelForm(door));
      return found(form(door, unread, unseen));
    },
    () => form(doorWithoutDatabase(way, ""), unread, unseen, true),
  );
}

/** Both steps: the form of the first, and the button of the second. */
export async function takeWithdrawal(request: Request): Promise<Answer> {
  const way = wayOf(request, new Date());
  const fields = await smallForm(request);
  const sealed = fields.get("reach") ?? "";
  return tried(
    () => step(request, way, fields),
    () => {
      // Unread: what an order is and has is not known now.
      const unread: ReadForm = { stated: null, typed: typedIn(fields), problems: [] };
      const door = doorWithoutDatabase(way, sealed);
      return fields.get("act") === "confirm"
        ? confirm(door, unread, unseenIn(fields), keyIn(fields), true)
        : form(door, unread, unseenIn(fields), true);
    },
  );
}

async function step(request: Request, way: Way, fields: URLSearchParams): Promise<Answer> {
  const { shop, pace, now } = await visit(request, "withdrawals");
  if (pace === "too-many") await slowDown();
  const addressee = await addresseeOf(shop);
  const door = await openDoor(way, addressee);
  const read = readForm(fields, door.linked?.known ?? null);
  const unseen = unseenIn(fields);
  const act = fields.get("act");
  if (!read.stated || act === "change") return found(form(door, read, unseen));
  if (act !== "confirm") {
    if (pace === "usual" && !door.linked) hearOf(shop, read.stated, now);
    return found(confirm(door, read, unseen, newKey()));
  }
  const { stated } = read;
  const submission = {
    ...{ stated, key: keyIn(fields), orderId: door.linked?.id ?? null, locale: door.locale },
    ...{ isDoubtful: pace !== "usual" || looksLikeMachine(fields, now), addressee },
  };
  const id = await declare(shop, submission, now);
  return found(await receiptAfter(shop, id, door.locale));
}

/**
 * One from before the app was there is asked of Shopify, and then no unknown one. The page does not wait for that: how
 * long it takes would tell a guesser whether this order is known.
 */
function hearOf(shop: string, { email, order }: Stated, now: Date): void {
  hearOfOrder(shop, { email, orderNumber: order }, now).catch((err: unknown) =>
    log.error({ shop, err }, "an order could not be looked up"),
  );
}

const TRIES = 3;
const PAUSE_MS = 500;
/** A database that does not answer at all is given up before the browser gives up the page. */
const PATIENCE_MS = 8_000;

/**
 * A database that is started anew is back within seconds, and a form that is sent again is still one statement.
 * Whatever is in the way after that, a bug too, does not lose what was typed.
 */
async function tried(answer: () => Promise<Answer>, otherwise: () => string): Promise<Answer> {
  const lateAt = Date.now() + PATIENCE_MS;
  for (let nth = 1; ; nth += 1) {
    try {
      return await before(lateAt, answer());
    } catch (error) {
      if (error instanceof Response) throw error;
      if (nth === TRIES || Date.now() >= lateAt) {
        log.error({ err: error }, "a withdrawal could not be taken, and its form was shown again");
        return { html: otherwise(), status: 503 };
      }
      await wait(PAUSE_MS);
    }
  }
}

/** What comes later is no answer any more; the same form sent again finds what it has done. */
async function before(lateAt: number, answer: Promise<Answer>): Promise<Answer> {
  const late = wait(lateAt - Date.now(), null, { ref: false });
  const first = await Promise.race([answer, late]);
  if (first === null) throw new Error("the answer takes too long");
  return first;
}

function wayOf(request: Request, now: Date): Way {
  const query = new URL(request.url).searchParams;
  const { shop, customerId } = proxied(request, now);
  const isNumber = /^\d{1,20}$/.test(customerId ?? "");
  return {
    shop,
    customerId: isNumber ? customerId : null,
    lang: query.get("lang"),
    signed: query.get("order"),
  };
}

const newKey = () => randomBytes(24).toString("base64url");

/** One that was cut off or left out is another each time: nothing is taken for a repetition that may be none. */
const keyIn = (fields: URLSearchParams): string => {
  const key = fields.get("key") ?? "";
  return /^[\w-]{32}$/.test(key) ? key : newKey();
};

type SentUnseen = Omit<Unseen, "reach">;

const unseenIn = (fields: URLSearchParams): SentUnseen => ({
  opened: /^\d{1,12}$/.exec(fields.get("opened") ?? "")?.[0] ?? "",
  website: fields.get("website") ?? "",
});

function form(door: Door, { typed, problems }: ReadForm, unseen: SentUnseen, isAway = false) {
  const { locale, labels, words, shop, action, linked, recent, another, asksOrder } = door;
  const { reach, modelForm, sealed } = door;
  return drawForm({
    ...{ locale, labels, words, shop, action, recent, another, reach, modelForm, typed, problems },
    ...{ order: linked?.known ?? null, asksOrder },
    unseen: { ...unseen, reach: sealed },
    trouble: isAway ? { reach } : null,
  });
}

function confirm(door: Door, read: ReadForm, unseen: SentUnseen, key: string, isAway = false) {
  const { locale, labels, shop, action, reach, sealed } = door;
  const { stated, typed } = read;
  return drawConfirm({
    ...{ locale, labels, shop, action, typed, key },
    rows: rowsOf(stated ?? { ...typed, items: typed.items || WORDS[locale].form.some }, locale),
    unseen: { ...unseen, reach: sealed },
    trouble: isAway ? { reach } : null,
  });
}

function modelForm({ locale, reach, action }: Door): string {
  const { name = "", address = [], email = "" } = reach ?? {};
  const addressee = [...new Set([name, ...address, email])];
  return drawModelForm({ locale, addressee, back: action });
}
