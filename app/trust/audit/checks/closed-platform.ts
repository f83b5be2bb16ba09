import { namesClosedPlatform } from "../../closed-platform";
import { wordingCheck } from "../wording-check";

export const closedPlatform = wordingCheck({
  id: "closed-platform",
  law: "Regulation (EU) 2024/3228, Art. 1",
  isWrong: namesClosedPlatform,
});
