import { faultOfBlock } from "../control/block-fault.ts";
import type { ThemeBlockRecord } from "../state.ts";
import { openExtension } from "../storefront/extension.ts";
import type { World } from "../world.ts";
import { settingsFromForm } from "./settings-from-form.ts";

export type Changed = { ok: true; block: ThemeBlockRecord } | { ok: false; reason: string };

/** Places the block that the form describes at the end of its template. */
export function place(world: World, form: URLSearchParams): Changed {
  const block = form.get("unsaved_block") ?? "";
  const template = form.get("template") ?? "";
  const unsettled = faultOfBlock(world, { template, block, settings: {} });
  if (unsettled) return { ok: false, reason: unsettled };
  const settings = settingsFromForm(definitionsOf(world, block), form);
  const fault = faultOfBlock(world, { template, block, settings });
  if (fault) return { ok: false, reason: fault };
  const placed = { id: String(world.takeId()), template, block, settings, disabled: false };
  world.state.themeBlocks.push(placed);
  world.changed();
  return { ok: true, block: placed };
}

export function set(world: World, block: ThemeBlockRecord, form: URLSearchParams): Changed {
  const settings = {
    ...block.settings,
    ...settingsFromForm(definitionsOf(world, block.block), form),
  };
  const fault = faultOfBlock(world, { ...block, settings });
  if (fault) return { ok: false, reason: fault };
  block.settings = settings;
  world.changed();
  return { ok: true, block };
}

/** Changes places with its neighbour on the same template. */
export function move(world: World, block: ThemeBlockRecord, by: -1 | 1): void {
  const { themeBlocks } = world.state;
  const here = themeBlocks.filter(({ template }) => template === block.template);
  const other = here[here.indexOf(block) + by];
  if (!other) return;
  const [from, to] = [themeBlocks.indexOf(block), themeBlocks.indexOf(other)];
  [themeBlocks[from], themeBlocks[to]] = [other, block];
  world.changed();
}

export function hide(world: World, block: ThemeBlockRecord, hidden: boolean): void {
  block.disabled = hidden;
  world.changed();
}

export function remove(world: World, block: ThemeBlockRecord): void {
  world.state.themeBlocks = world.state.themeBlocks.filter((one) => one !== block);
  world.changed();
}

const definitionsOf = ({ options }: World, block: string) =>
  openExtension(options.extensionDir).schema(block).settings ?? [];
