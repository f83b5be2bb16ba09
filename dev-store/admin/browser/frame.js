import { answerAppQuestions } from "./app-questions.js";
import { openFrameChannel } from "./frame-channel.js";
import { drawMenu } from "./menu.js";
import { followFrame } from "./navigation.js";
import { drawSaveBar } from "./save-bar.js";
import { drawTitleBar } from "./title-bar.js";
import { drawToasts } from "./toasts.js";

/** What Shopify's admin does around an app's frame. */
export function showFrame(frame, known, confirm) {
  const { texts, frameOrigin } = known;
  const channel = openFrameChannel(frame, frameOrigin);
  const saveBar = drawSaveBar(channel, texts, confirm);
  const mayLeave = async () => {
    if (!saveBar.guards()) return true;
    const agreed = await confirm.leave();
    if (agreed) {
      saveBar.letGo();
      channel.tell("leaving");
    }
    return agreed;
  };
  channel.on("leave", mayLeave);
  const navigation = followFrame(channel, known, saveBar, mayLeave);
  drawMenu(channel, navigation, mayLeave);
  drawTitleBar(channel);
  drawToasts(channel, texts);
  answerAppQuestions(channel, texts);
  channel.on("loading", (isLoading) => {
    document.getElementById("loading").hidden = !isLoading;
  });
  addEventListener("beforeunload", (event) => {
    if (saveBar.guards()) event.preventDefault();
  });
  // Not before somebody listens: what the app says at its first paint is said once.
  frame.src = frame.dataset.src;
}
