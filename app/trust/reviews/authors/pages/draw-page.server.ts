import { drawnBy } from "../../../doors/draw-page.server";
import { GonePage } from "./gone-page";
import { OwnPage } from "./own-page";
import { ReviewPage } from "./review-page";
import { ThanksPage } from "./thanks-page";
import { UnsubscribePage } from "./unsubscribe-page";

export const drawReviewPage = drawnBy(ReviewPage);
export const drawThanksPage = drawnBy(ThanksPage);
export const drawOwnPage = drawnBy(OwnPage);
export const drawUnsubscribePage = drawnBy(UnsubscribePage);
export const drawGonePage = drawnBy(GonePage);
