/** Short messages at the foot of the page. */
export function drawToasts(channel, texts) {
  const place = document.getElementById("toasts");
  const shown = new Map();

  const dismiss = (id) => {
    shown.get(id)?.remove();
    if (shown.delete(id)) channel.tell("toast-dismissed", id);
  };
  channel.on("toast-hide", dismiss);
  channel.on("toast", ({ id, message, duration, isError, action }) => {
    const toast = document.createElement("div");
    toast.className = isError ? "toast error" : "toast";
    const text = document.createElement("p");
    text.textContent = message;
    toast.append(text);
    if (action) toast.append(button(action, () => channel.tell("toast-action", id)));
    toast.append(button("×", () => dismiss(id), texts.close));
    place.append(toast);
    shown.set(id, toast);
    setTimeout(() => dismiss(id), duration);
  });
}

function button(label, press, spoken) {
  const element = document.createElement("button");
  element.type = "button";
  element.textContent = label;
  if (spoken) element.setAttribute("aria-label", spoken);
  element.addEventListener("click", press);
  return element;
}
