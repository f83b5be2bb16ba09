import { drawnBy } from "../../../doors/draw-page.server";
import { ReportPage } from "./report-page";
import { ReviewAgainPage } from "./review-again-page";
import { WordsAgainPage } from "./words-again-page";

export const drawReportPage = drawnBy(ReportPage);
export const drawReviewAgain = drawnBy(ReviewAgainPage);
export const drawWordsAgain = drawnBy(WordsAgainPage);
