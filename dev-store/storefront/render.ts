import { appObject } from "./app-blocks.ts";
import { withEmbeds } from "./app-embeds.ts";
import { contentForHeader } from "./content-for-header.ts";
import { openExtension, type Extension } from "./extension.ts";
import { globalObjects } from "./objects/globals.ts";
import { moneyFormatOf } from "./money-format.ts";
import { pageAt, TemplateName, type Page } from "./page.ts";
import { policyContent } from "./policy-content.ts";
import { withRendering, type LiquidObject, type StorefrontWorld } from "./rendering.ts";
import { renderBlock, renderSection, renderSections, type SectionScene } from "./sections.ts";
import { settingsForLiquid } from "./settings.ts";
import { openTheme, type Theme } from "./theme.ts";
import { atThisMachine } from "./this-machine.ts";
import { withUnsaved } from "./unsaved-block.ts";
import { visitOf, type StorefrontRequest, type Visit } from "./visit.ts";

export type RenderedPage = { status: number; html: string };

/** A page of the shop, as a shopper gets it. */
export function renderPage(world: StorefrontWorld, request: StorefrontRequest): RenderedPage {
  const visit = visitOf(world.state, request);
  const globals = globalObjects(world, visit);
  const page = pageAt(visit, globals);
  const html = drawPage(world, visit, globals, page, (scene) => contentOf(scene, page));
  return { status: page.status, html };
}

/**
 * Liquid from an app proxy's answer, inside the theme. As at Shopify it sees the shop's objects,
 * but no `app`: that belongs to the app's blocks.
 */
export async function renderInTheme(
  world: StorefrontWorld,
  request: StorefrontRequest,
  liquidSource: string,
  { title }: { title: string },
): Promise<string> {
  const visit = visitOf(world.state, request);
  const page: Page = { type: "app", status: 200, title, description: "", objects: {} };
  return drawPage(world, visit, globalObjects(world, visit), page, ({ theme, globals }) =>
    String(theme.liquid.parseAndRenderSync(liquidSource, {}, { globals })),
  );
}

/** A page of Shopify's own in the theme's looks: the checkout. No app has a block on it. */
export function renderCheckout(
  world: StorefrontWorld,
  request: StorefrontRequest,
  { title, markup }: { title: string; markup: string },
): string {
  const visit = visitOf(world.state, request);
  const page: Page = { type: CHECKOUT, status: 200, title, description: "", objects: {} };
  return drawPage(world, visit, globalObjects(world, visit), page, () => markup);
}

const CHECKOUT = "checkout";

function drawPage(
  world: StorefrontWorld,
  visit: Visit,
  shopwide: LiquidObject,
  page: Page,
  content: (scene: SectionScene) => string,
): string {
  const theme = openTheme(world.options.themeDir);
  const extension = page.type === CHECKOUT ? null : openExtensionOf(world);
  const drawn = new Set<string>();
  const scene: SectionScene = {
    theme,
    extension,
    app: appObject(world),
    designMode: visit.designMode,
    placed: visit.designMode
      ? withUnsaved(world.state.themeBlocks, visit.query, extension)
      : world.state.themeBlocks,
    drawn: (block) => drawn.add(block),
    globals: {},
  };
  const url = `${world.state.shop.primaryDomain.url}${visit.prefix}${visit.path === "/" ? "" : visit.path}`;
  const objects: LiquidObject = {
    ...shopwide,
    ...page.objects,
    request: { ...(shopwide.request as LiquidObject), page_type: page.type },
    template: new TemplateName(page.type),
    page_title: page.title,
    page_description: page.description,
    canonical_url: url || "/",
  };
  objects.settings = themeSettings(theme, visit, objects);
  scene.globals = withRendering(objects, {
    now: world.now(),
    timeZone: world.state.shop.timezone,
    locale: visit.locale,
    prefix: visit.prefix,
    currency: world.state.shop.currency,
    moneyFormat: moneyFormatOf(world.state.shop.currency),
    section: (name) => renderSection(scene, name, { type: name, ...staticSettings(theme, name) }),
    sectionGroup: (name) => groupOf(scene, name),
    block: (block, section) => renderBlock(scene, block, section),
  });
  const contentForLayout = content(scene);
  // The head names the style sheets of the blocks that were drawn, and the layout draws some of them after its head.
  const header = "<!-- content_for_header -->";
  const layout = theme.liquid.parseFileSync("layout/theme");
  const inLayout = { content_for_layout: contentForLayout, content_for_header: header };
  const globals = { ...scene.globals, ...inLayout };
  const laidOut = String(theme.liquid.renderSync(layout, {}, { globals }));
  const html = withEmbeds(scene, laidOut, page.type);
  return atThisMachine(
    html.replace(header, () => contentForHeader(world, visit, theme, extension, drawn)),
    world,
  );
}

function themeSettings(theme: Theme, visit: Visit, objects: LiquidObject): LiquidObject {
  const definitions = theme.settingDefinitions();
  const saved = theme.settings(visit.preset);
  // Twice: a colour scheme is named by other settings of the same list.
  const first = settingsForLiquid(definitions, saved, objects);
  return settingsForLiquid(definitions, saved, { ...objects, settings: first });
}

function staticSettings(theme: Theme, name: string): LiquidObject {
  return ((theme.settings(null).sections as LiquidObject | undefined)?.[name] ??
    {}) as LiquidObject;
}

function groupOf(scene: SectionScene, name: string): string {
  const list = scene.theme.sectionGroup(name);
  const group = name.replace(/-group$/, "");
  return list ? renderSections(scene, list, `sections--${group}`, blocksOn(scene, group)) : "";
}

function contentOf(scene: SectionScene, page: Page): string {
  const { theme } = scene;
  if (page.type === "policy") return policyContent(page.objects.policy as LiquidObject);
  const list = theme.template(page.type);
  if (list)
    return renderSections(scene, list, `template--${page.type}`, blocksOn(scene, page.type));
  if (!theme.has(`templates/${page.type}.liquid`)) return "";
  const templates = theme.liquid.parseFileSync(`templates/${page.type}`);
  return String(theme.liquid.renderSync(templates, {}, { globals: scene.globals }));
}

const blocksOn = ({ placed }: SectionScene, template: string) =>
  placed.filter((block) => block.template === template);

/** Without the app there are no blocks of it: Shopify takes them out of the theme. */
const openExtensionOf = ({ state, options }: StorefrontWorld): Extension | null =>
  state.app.installed ? openExtension(options.extensionDir) : null;
