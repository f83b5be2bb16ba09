import { openDialog } from "./dialog.js";

/** A list of the shop's products to tick; undefined when it is closed without a choice. */
export async function pickProducts(products, { multiple = false, selectionIds = [] }, texts) {
  const ticked = new Set(selectionIds.map(({ id }) => id));
  const list = document.createElement("ul");
  list.className = "picker";
  for (const product of products) list.append(row(product, multiple, ticked));

  const answer = await openDialog({
    title: texts.picker,
    content: [list],
    buttons: [
      { label: texts.cancel, value: "" },
      { label: texts.select, value: "yes", kind: "primary" },
    ],
  });
  if (answer !== "yes") return undefined;
  const chosen = new Set([...list.querySelectorAll("input:checked")].map((input) => input.value));
  return products.filter(({ id }) => chosen.has(id));
}

function row(product, multiple, ticked) {
  const item = document.createElement("li");
  const label = document.createElement("label");
  const input = document.createElement("input");
  input.type = multiple ? "checkbox" : "radio";
  input.name = "product";
  input.value = product.id;
  input.checked = ticked.has(product.id);
  label.append(input, ` ${product.title}`);
  item.append(label);
  return item;
}
