import { createElement, type FunctionComponent } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { NoticePage } from "../../doors/notice-page";
import { CancelPage } from "./cancel-page";
import { StatePage } from "./state-page";

const drawnBy =
  <Content>(page: FunctionComponent<{ content: Content }>) =>
  (content: Content): string =>
    renderToStaticMarkup(createElement(page, { content }));

export const drawCancelPage = drawnBy(CancelPage);
export const drawStatePage = drawnBy(StatePage);
export const drawNotice = drawnBy(NoticePage);
