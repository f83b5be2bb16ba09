import {
  Tag,
  type Context,
  type Emitter,
  type Liquid,
  type TagToken,
  type TopLevelToken,
} from "liquidjs";
import { renderingOf, type LiquidObject } from "../rendering.ts";

/** `{% content_for 'blocks' %}`: all blocks of the section, in order. Single static blocks are not imitated. */
export const contentForTag = (name: (what: string) => void) =>
  class ContentForTag extends Tag {
    readonly all: boolean;

    constructor(token: TagToken, remaining: TopLevelToken[], liquid: Liquid) {
      super(token, remaining, liquid);
      const [, what] = /^['"](\w+)['"]/.exec(token.args.trim()) ?? [];
      this.all = what === "blocks";
      if (!this.all) name(`tag {% content_for '${what}' %}`);
    }

    render(context: Context, emitter: Emitter) {
      if (!this.all) return;
      const section = (context.globals as LiquidObject).section as { blocks: LiquidObject[] };
      for (const block of section.blocks) {
        emitter.write(renderingOf(context).block(block, section));
      }
    }
  };
