// Convenience only: without it every change is a plain form, and the preview shows what is saved.
const preview = document.getElementById("preview");
const form = document.getElementById("block");
const preset = document.getElementById("preset");
const state = document.querySelector(".bar__state");

/** The preview shows what is in the form, saved or not. */
function refresh() {
  const address = new URL(preview.src);
  const query = new URLSearchParams({ design_mode: "1" });
  if (preset) query.set("theme_preset", preset.value);
  if (form && state.textContent !== "") {
    for (const [name, value] of new FormData(form))
      query.set(name === "template" ? "unsaved_template" : name, value);
  }
  address.search = query;
  preview.src = address;
}

preset?.addEventListener("change", refresh);

form?.addEventListener("input", ({ target }) => {
  if (target.dataset.for) document.getElementById(target.dataset.for).value = target.value;
  const output = target.parentElement.querySelector("output");
  if (output) output.textContent = target.value + output.dataset.unit;
  state.textContent = "Not saved yet";
});
form?.addEventListener("change", refresh);
