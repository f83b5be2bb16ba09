import { createElement, type FunctionComponent } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { GonePage } from "./gone-page";
import { OwnPage } from "./own-page";
import { ReviewPage } from "./review-page";
import { ThanksPage } from "./thanks-page";
import { UnsubscribePage } from "./unsubscribe-page";

/** A page as the browser gets it. */
export const drawnBy =
  <Content>(page: FunctionComponent<{ content: Content }>) =>
  (content: Content): string =>
    renderToStaticMarkup(createElement(page, { content }));

export const drawReviewPage = drawnBy(ReviewPage);
export const drawThanksPage = drawnBy(ThanksPage);
export const drawOwnPage = drawnBy(OwnPage);
export const drawUnsubscribePage = drawnBy(UnsubscribePage);
export const drawGonePage = drawnBy(GonePage);
