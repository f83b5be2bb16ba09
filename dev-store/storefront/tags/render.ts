import {
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

/** `{% render 'snippet' %}`, and `{% render block %}`, which draws an app block of the section. */
export class SnippetOrBlockTag extends RenderTag {
  private readonly block: Value | null;

  constructor(token: TagToken, remaining: TopLevelToken[], liquid: Liquid, parser: Parser) {
    super(token, remaining, liquid, parser);
    const name = /^[a-z_][\w.]*$/.exec(token.args.trim());
    this.block = name && new Value(name[0], liquid);
  }

  override *render(context: Context, emitter: Emitter): Generator<unknown, void, unknown> {
    if (!this.block) return yield* super.render(context, emitter);
    const block = (yield this.block.value(context)) as LiquidObject;
    const section = (context.globals as LiquidObject).section as LiquidObject;
    emitter.write(renderingOf(context).block(block, section));
  }
}
