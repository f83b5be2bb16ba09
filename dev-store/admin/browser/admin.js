import { confirmWith } from "./dialog.js";
import { showFrame } from "./frame.js";

const known = JSON.parse(document.getElementById("admin").textContent);

const menu = document.getElementById("menu");
menu?.addEventListener("click", () => {
  menu.setAttribute("aria-expanded", String(menu.getAttribute("aria-expanded") !== "true"));
});

const install = document.getElementById("install");
install?.addEventListener("click", async () => {
  install.disabled = true;
  await (await fetch("/__dev-store/app/install", { method: "POST" })).json();
  location.reload();
});

const frame = document.getElementById("app");
if (frame) showFrame(frame, known, confirmWith(known.texts));
