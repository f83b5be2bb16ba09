import express from "express";
import { describe, expect, it } from "vitest";
import { aWorld, listening } from "../a-world.ts";
import { anExtension } from "../storefront/a-folder.ts";
import type { World } from "../world.ts";
import { themeEditorRouter } from "./router.ts";

const SCHEMA = {
  settings: [
    { type: "header", content: "Look" },
    { type: "range", id: "size", label: "Size", min: 16, max: 48, step: 4, default: 24 },
    {
      type: "select",
      id: "at",
      label: "Align",
      default: "start",
      options: [
        { value: "start", label: "Start" },
        { value: "end", label: "End" },
      ],
    },
    { type: "color", id: "color", label: "Colour" },
    { type: "checkbox", id: "seals", label: "t:seals", default: true },
    { type: "text", id: "note", label: "Note" },
  ],
  enabled_on: { templates: ["product"] },
};

const LABELS = { "locales/en.default.schema.json": '{"seals":"Show the shop\'s seals"}' };

/** The theme editor of a shop with the block `hello`, placed as often as ids are given. */
const anEditor = (...ids: string[]) => anEditorOf(SCHEMA, ...ids);

async function anEditorOf(schema: object, ...ids: string[]) {
  const extension = anExtension("", LABELS, schema);
  const world = aWorld({ options: { extensionDir: extension.dir } });
  for (const id of ids) {
    world.state.themeBlocks.push({
      id,
      template: "product",
      block: "hello",
      settings: {},
      disabled: false,
    });
  }
  const server = await listening(express().use("/admin/themes", themeEditorRouter(world)));
  const at = (path: string) => `${server.url}/admin/themes${path}`;
  return {
    world,
    opens: async (path: string) => (await fetch(at(path))).text(),
    sends: (path: string, fields: Record<string, string> = {}) =>
      fetch(at(path), { method: "POST", redirect: "manual", body: new URLSearchParams(fields) }),
    async [Symbol.asyncDispose]() {
      await server[Symbol.asyncDispose]();
      world[Symbol.dispose]();
      extension[Symbol.dispose]();
    },
  };
}

const placed = ({ state }: World) => state.themeBlocks.map(({ id }) => id);

describe("the theme editor", () => {
  it("leads from the list of themes to each template", async () => {
    await using editor = await anEditor("1");
    const html = await editor.opens("/");
    expect(html).toContain("/admin/themes/current/editor?template=product");
    expect(html).toContain("1 app block");
  });

  it("shows the block of a deep link without placing it", async () => {
    await using editor = await anEditor();
    const html = await editor.opens(
      "/current/editor?template=product&addAppBlockId=test-key/hello&target=mainSection",
    );
    expect(html).toContain("Not saved yet");
    expect(html).toMatch(/iframe[^>]+unsaved_block=hello/);
    expect(html).toContain('<button class="primary" form="block" >Save</button>');
    expect(placed(editor.world)).toEqual([]);
  });

  it("shows the block of a deep link in the footer", async () => {
    await using editor = await anEditorOf({});
    const html = await editor.opens(
      "/current/editor?template=index&addAppBlockId=test-key/hello&target=sectionGroup:footer",
    );
    expect(html).toContain("<h1>Footer</h1>");
    expect(html).toContain("Not saved yet");
  });

  it("turns an app embed on from its deep link", async () => {
    await using editor = await anEditorOf({ target: "head" });
    const html = await editor.opens("/current/editor?context=apps&activateAppId=test-key/hello");
    expect(html).toContain("<h1>App embeds</h1>");
    expect(html).toContain("Not saved yet");
    await editor.sends("/current/blocks", { template: "embed", unsaved_block: "hello" });
    expect(editor.world.state.themeBlocks).toMatchObject([{ template: "embed", block: "hello" }]);
  });

  it("looks at the page that the link names, else at the newest", async () => {
    await using editor = await anEditor();
    const preview = async (query: string) =>
      /<iframe[^>]+src="([^?"]+)/.exec(await editor.opens(`/current/editor?${query}`))?.[1];
    expect(await preview("template=page&previewPath=%2Fpages%2Fabout")).toBe("/pages/about");
    expect(await preview("template=page&previewPath=%2Fpages%2Fnone")).toBe("/pages/care");
  });

  it("places the block with its settings when it is saved", async () => {
    await using editor = await anEditor();
    const fields = {
      template: "product",
      unsaved_block: "hello",
      "settings.size": "40",
      "settings.at": "end",
      "settings.note": "Hi",
    };
    const answer = await editor.sends("/current/blocks", fields);
    expect(answer.status).toBe(303);
    expect(editor.world.state.themeBlocks).toMatchObject([
      {
        template: "product",
        block: "hello",
        disabled: false,
        settings: { size: 40, at: "end", seals: false, note: "Hi" },
      },
    ]);
  });

  it.each([
    [
      "another app's block",
      "template=product&addAppBlockId=other/hello",
      "No installed app has the key other",
    ],
    [
      "a block that does not exist",
      "template=product&addAppBlockId=test-key/nothing",
      "the app has no block nothing",
    ],
    [
      "a block where it may not stand",
      "template=cart&addAppBlockId=test-key/hello",
      "hello may not stand on cart",
    ],
  ])("refuses %s", async (_what, query, reason) => {
    await using editor = await anEditor();
    expect(await editor.opens(`/current/editor?${query}`)).toContain(reason);
  });

  it("shows a block's settings with the labels of its schema", async () => {
    await using editor = await anEditor("1");
    const html = await editor.opens("/current/editor?template=product&block=1");
    expect(html).toContain("<h3>Look</h3>");
    expect(html).toContain("Show the shop&#39;s seals");
    expect(html).toMatch(/type="range"[^>]+value="24" min="16" max="48" step="4"/);
    expect(html).toMatch(/type="checkbox"[^>]+ checked/);
  });

  it("changes a block's settings, and refuses what the schema does not allow", async () => {
    await using editor = await anEditor("1");
    await editor.sends("/current/blocks/1/settings", { "settings.size": "20" });
    expect(editor.world.state.themeBlocks[0]?.settings).toMatchObject({ size: 20, seals: false });
    const refused = await editor.sends("/current/blocks/1/settings", { "settings.size": "21" });
    expect(refused.status).toBe(422);
    expect(await refused.text()).toContain("in steps of 4");
    expect(editor.world.state.themeBlocks[0]?.settings).toMatchObject({ size: 20 });
  });

  it("moves a block among those of its template", async () => {
    await using editor = await anEditor("1", "2", "3");
    editor.world.state.themeBlocks[1]!.template = "cart";
    await editor.sends("/current/blocks/3/up");
    expect(placed(editor.world)).toEqual(["3", "2", "1"]);
    await editor.sends("/current/blocks/3/up");
    expect(placed(editor.world)).toEqual(["3", "2", "1"]);
    await editor.sends("/current/blocks/3/down");
    expect(placed(editor.world)).toEqual(["1", "2", "3"]);
  });

  it("hides, shows and removes a block", async () => {
    await using editor = await anEditor("1", "2");
    await editor.sends("/current/blocks/1/hidden");
    expect(editor.world.state.themeBlocks[0]?.disabled).toBe(true);
    await editor.sends("/current/blocks/1/shown");
    expect(editor.world.state.themeBlocks[0]?.disabled).toBe(false);
    await editor.sends("/current/blocks/1/removal");
    expect(placed(editor.world)).toEqual(["2"]);
  });

  it("knows no other block and no other change", async () => {
    await using editor = await anEditor("1");
    expect((await editor.sends("/current/blocks/9/up")).status).toBe(404);
    expect((await editor.sends("/current/blocks/1/explode")).status).toBe(404);
  });
});
