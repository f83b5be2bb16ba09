/** The bar over the page while there is something to save; its buttons press the app's own. */
export function drawSaveBar(channel, texts, confirm) {
  let bar = null;
  let discardConfirmation = false;
  // Whoever agreed to leave is not asked again on the way.
  let agreed = false;

  const press = async (which) => {
    if (which === "discard" && discardConfirmation && !(await confirm.discard())) return;
    channel.tell("save-bar-press", which);
  };

  const hide = () => {
    bar?.remove();
    bar = null;
    agreed = false;
  };
  channel.on("save-bar", (told) => {
    if (told === null) return hide();
    discardConfirmation = told.discardConfirmation;
    bar ??= emptyBar(texts, press);
    for (const which of ["discard", "save"])
      label(bar.querySelector(`.${which}`), told[which], texts[which]);
  });
  // A frame that loads another document has none.
  channel.on("hello", hide);
  return {
    guards: () => bar !== null && !agreed,
    letGo: () => (agreed = true),
  };
}

function emptyBar(texts, press) {
  const bar = document.createElement("div");
  bar.id = "save-bar";
  bar.setAttribute("role", "region");
  bar.setAttribute("aria-label", texts.unsaved);
  const text = document.createElement("p");
  text.textContent = texts.unsaved;
  bar.append(text);
  for (const which of ["discard", "save"]) {
    const button = document.createElement("button");
    button.type = "button";
    button.className = which;
    button.addEventListener("click", () => void press(which));
    bar.append(button);
  }
  document.querySelector(".top").append(bar);
  return bar;
}

function label(button, told, fallback) {
  button.hidden = told === null;
  button.textContent = told?.label || fallback;
  button.disabled = Boolean(told?.disabled || told?.loading);
  button.setAttribute("aria-busy", String(Boolean(told?.loading)));
}
