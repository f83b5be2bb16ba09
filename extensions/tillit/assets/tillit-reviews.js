// Adds the reviews that a link leads to below those that are there. Without it the link leads to them.
export async function more(link) {
  // A second click, while they are on their way, would add them twice.
  if (link.dataset.busy) return;
  link.dataset.busy = 1;
  try {
    await add(link);
  } finally {
    delete link.dataset.busy;
  }
}

async function add(link) {
  const section = link.closest("section");
  const answer = await fetch(link.href + "&part=list");
  if (!answer.ok) throw Error(answer.status);
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  const reviews = page.querySelectorAll("li[id]");
  const next = page.querySelector("ul + p a");
  section.querySelector(".tillit-r").append(...reviews);
  const status = section.querySelector("[role=status]");
  status.textContent = status.dataset.words.replace("[n]", reviews.length);
  if (next) link.href = next.href;
  else link.remove();
  reviews[0].tabIndex = -1;
  reviews[0].focus();
}
