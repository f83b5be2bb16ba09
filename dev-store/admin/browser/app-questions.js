import { openDialog, paragraph } from "./dialog.js";
import { pickProducts } from "./product-picker.js";

/** What an app asks of the admin: its token, its scopes, its blocks, a choice of products. */
export function answerAppQuestions(channel, texts) {
  channel.on("session-token", async () => (await look("session-token")).token);
  channel.on("extensions", () => look("extensions"));
  channel.on("scopes-query", () => look("scopes"));

  channel.on("scopes-request", async (wanted) => {
    const { granted, optional } = await look("scopes");
    const unknown = wanted.find((scope) => !optional.includes(scope) && !granted.includes(scope));
    if (unknown) throw new Error(`${unknown} is not among the optional scopes of the app`);
    const missing = wanted.filter((scope) => !granted.includes(scope));
    const agreed = missing.length === 0 || (await askFor(missing, texts));
    if (agreed && missing.length > 0) await change({ grant: missing });
    return { result: agreed ? "granted-all" : "declined-all", detail: await look("scopes") };
  });
  channel.on("scopes-revoke", async (scopes) => {
    await change({ revoke: scopes });
    return { detail: await look("scopes") };
  });
  channel.on("resource-picker", async (wanted) => {
    if (wanted.type !== "product") throw new Error("The dev store lets only products be picked");
    return pickProducts(await look("products"), wanted, texts);
  });
}

async function askFor(scopes, texts) {
  const list = document.createElement("ul");
  for (const scope of scopes) {
    const item = document.createElement("li");
    const code = document.createElement("code");
    code.textContent = scope;
    item.append(code);
    list.append(item);
  }
  const answer = await openDialog({
    title: texts.scopesTitle,
    content: [paragraph(texts.scopesText), list],
    buttons: [
      { label: texts.cancel, value: "" },
      { label: texts.allow, value: "yes", kind: "primary" },
    ],
  });
  return answer === "yes";
}

async function look(question) {
  return answered(await fetch(`/admin/app-bridge/${question}`));
}

async function change(scopes) {
  const headers = { "content-type": "application/json" };
  return answered(
    await fetch("/__dev-store/app/scopes", {
      method: "POST",
      headers,
      body: JSON.stringify(scopes),
    }),
  );
}

async function answered(answer) {
  const body = await answer.json();
  if (!answer.ok) throw new Error(body.error ?? `The admin answers ${answer.status}`);
  return body;
}
