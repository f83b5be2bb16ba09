import {
  IncludeTag,
  RenderTag,
  Value,
  type Context,
  type Emitter,
  type Liquid,
  type Parser,
  type TagToken,
  type TopLevelToken,
} from "liquidjs";
import { renderingOf, type LiquidObject } from "../rendering.ts";

/** A theme's `{% render 'snippet' %}`, and `{% render block %}`, which draws an app block of the section. */
export const snippetOrBlockTag = (name: (what: string) => void) =>
  class SnippetOrBlockTag extends RenderTag {
    readonly block: Value | null;

    constructor(token: TagToken, remaining: TopLevelToken[], liquid: Liquid, parser: Parser) {
      super(token, remaining, liquid, parser);
      const variable = /^[a-z_][\w.]*$/.exec(token.args.trim());
      this.block = variable && new Value(variable[0], liquid);
    }

    override *render(context: Context, emitter: Emitter): Generator<unknown, void, unknown> {
      if (!this.block) return yield* unlessMissing(super.render(context, emitter), name);
      const block = (yield this.block.value(context)) as LiquidObject;
      const section = (context.globals as LiquidObject).section as LiquidObject;
      emitter.write(renderingOf(context).block(block, section));
    }
  };

export const includeTag = (name: (what: string) => void) =>
  class SnippetTag extends IncludeTag {
    override *render(context: Context, emitter: Emitter): Generator<unknown, void, unknown> {
      yield* unlessMissing(super.render(context, emitter), name);
    }
  };

/** A theme may name the snippet of an app that is gone: it is left out, and the rest is drawn. */
function* unlessMissing(
  drawing: Generator<unknown, void, unknown>,
  name: (what: string) => void,
): Generator<unknown, void, unknown> {
  try {
    yield* drawing;
  } catch (error) {
    const missing = /^ENOENT: Failed to lookup "([^"]*)"/.exec((error as Error).message)?.[1];
    if (missing === undefined) throw error;
    name(`snippet ${missing}`);
  }
}
