import { db } from "../../../db.server";
import { drawNotice } from "../../doors/draw-page.server";
import { knownShop } from "../../doors/known-shop.server";
import { idIn, pathIn } from "./hidden-fields";
import { back, goneNotice } from "./notices.server";
import { WORDS } from "./pages/words/in-each-language";
import type { Visit } from "../../doors/visit.server";
import { unvote, vote } from "./votes.server";
import { smallForm } from "../../doors/small-form.server";

/** Takes the word that a review was helpful, or takes it back, and draws the page that says so. */
export async function takeVote(request: Request, visit: Visit): Promise<string> {
  const { shop, senderHash, pace, now } = visit;
  const fields = await smallForm(request);
  const returnTo = pathIn(fields.get("return_to"));
  const lang = fields.get("lang");
  const locale = (await knownShop(shop)).language(lang);
  const reviewId = idIn(fields.get("id"));
  const isUndo = fields.get("act") === "undo";
  const given = { reviewId, senderHash };

  // Whoever presses sixty times an hour has said enough, and is thanked all the same.
  const counts = pace !== "too-many" && reviewId !== "";
  const done =
    counts &&
    (await db.$transaction((tx) =>
      isUndo ? unvote(tx, shop, given) : vote(tx, shop, given, now),
    ));
  if (!done && pace !== "too-many") return goneNotice(locale, returnTo);

  const words = WORDS[locale].helpful;
  const anchor = `#review-${reviewId}`;
  return drawNotice({
    ...{ locale, title: words.title, said: [isUndo ? words.undone : words.done] },
    links: [back(locale, returnTo && `${returnTo}${anchor}`)],
    ...(!isUndo && {
      act: {
        label: words.undo,
        fields: { id: reviewId, act: "undo", return_to: returnTo, lang: locale },
      },
    }),
  });
}
