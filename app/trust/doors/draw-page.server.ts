import { createElement, type FunctionComponent } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { NoticePage } from "./notice-page";

/** A page as the browser gets it. */
export const drawnBy =
  <Content>(page: FunctionComponent<{ content: Content }>) =>
  (content: Content): string =>
    renderToStaticMarkup(createElement(page, { content }));

export const drawNotice = drawnBy(NoticePage);
