let count = 0;

/** Opens a dialog and answers the value of the button that closed it; "" when it was left otherwise. */
export function openDialog({ title, content, buttons, className = "" }) {
  const dialog = document.createElement("dialog");
  dialog.className = className;
  const heading = document.createElement("h2");
  heading.id = `dialog-${++count}`;
  heading.textContent = title;
  dialog.setAttribute("aria-labelledby", heading.id);
  const form = document.createElement("form");
  form.method = "dialog";
  const row = document.createElement("p");
  row.className = "buttons";
  row.append(...buttons.map(buttonFor));
  form.append(heading, ...content, row);
  dialog.append(form);
  document.body.append(dialog);
  dialog.showModal();
  return new Promise((resolve) => {
    dialog.addEventListener("close", () => {
      dialog.remove();
      resolve(dialog.returnValue);
    });
  });
}

function buttonFor({ label, value, kind = "" }) {
  const button = document.createElement("button");
  button.textContent = label;
  button.value = value;
  button.className = kind;
  return button;
}

export function paragraph(text) {
  const element = document.createElement("p");
  element.textContent = text;
  return element;
}

/** The two questions about unsaved changes. Both answer whether to go on. */
export function confirmWith(texts) {
  const ask = async (title, text, no, yes) => {
    const answer = await openDialog({
      title,
      content: [paragraph(text)],
      buttons: [
        { label: no, value: "" },
        { label: yes, value: "yes", kind: "critical" },
      ],
    });
    return answer === "yes";
  };
  return {
    leave: () => ask(texts.leaveTitle, texts.leaveText, texts.stay, texts.leave),
    discard: () => ask(texts.discardTitle, texts.discardText, texts.cancel, texts.discard),
  };
}
