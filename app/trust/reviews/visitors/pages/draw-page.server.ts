import { drawnBy } from "../../authors/pages/draw-page.server";
import { NoticePage } from "../../../doors/notice-page";
import { ReportPage } from "./report-page";
import { ReviewAgainPage } from "./review-again-page";
import { WordsAgainPage } from "./words-again-page";

export const drawNotice = drawnBy(NoticePage);
export const drawReportPage = drawnBy(ReportPage);
export const drawReviewAgain = drawnBy(ReviewAgainPage);
export const drawWordsAgain = drawnBy(WordsAgainPage);
