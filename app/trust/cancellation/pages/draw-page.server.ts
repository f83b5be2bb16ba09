import { drawnBy } from "../../doors/draw-page.server";
import { CancelPage } from "./cancel-page";
import { StatePage } from "./state-page";

export const drawCancelPage = drawnBy(CancelPage);
export const drawStatePage = drawnBy(StatePage);
