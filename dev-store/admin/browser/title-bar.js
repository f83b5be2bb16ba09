/** The app's title and its buttons beside it. */
export function drawTitleBar(channel) {
  const title = document.getElementById("app-title");
  const row = document.getElementById("title-buttons");
  const name = title.textContent;
  channel.on("title-bar", (told) => {
    title.textContent = told.title || name;
    row.replaceChildren(
      ...told.buttons.map(({ label, variant, disabled }, index) => {
        const button = document.createElement("button");
        button.type = "button";
        button.textContent = label;
        button.disabled = disabled;
        button.className = variant ?? "";
        button.addEventListener("click", () => channel.tell("title-bar-press", index));
        return button;
      }),
    );
  });
}
