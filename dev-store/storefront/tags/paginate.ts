import {
  Tag,
  Value,
  type Context,
  type Emitter,
  type Liquid,
  type Parser,
  type TagToken,
  type Template,
  type TopLevelToken,
} from "liquidjs";
import type { LiquidObject } from "../rendering.ts";
import { bodyOf } from "./silent.ts";

/** `{% paginate collection.products by 24 %}`: cuts the list to the page that `?page=` names. */
export class PaginateTag extends Tag {
  private readonly path: string[];
  private readonly by: Value;
  private readonly body: Template[];

  constructor(token: TagToken, remaining: TopLevelToken[], liquid: Liquid, parser: Parser) {
    super(token, remaining, liquid);
    const [, path, by] = /^\s*([\w.]+)\s+by\s+([\w.]+)/.exec(token.args) ?? [];
    if (!path || !by) throw new Error(`illegal tag: ${token.getText()}`);
    this.path = path.split(".");
    this.by = new Value(by, liquid);
    this.body = parser.parseTokens(bodyOf(token, remaining));
  }

  *render(context: Context, emitter: Emitter): Generator<unknown, void, unknown> {
    const [owner, list] = this.path;
    const whole = (yield context._get(this.path)) as unknown[] | undefined;
    const size = Math.max(1, Number(yield this.by.value(context)));
    const paginate = pagination(whole ?? [], size, (context.globals as LiquidObject).current_page);
    const shown = (whole ?? []).slice(paginate.current_offset, paginate.current_offset + size);
    const cut = list
      ? { ...((yield context._get([owner!])) as LiquidObject), [list]: shown }
      : shown;
    context.push({ paginate, [owner!]: cut });
    yield this.liquid.renderer.renderTemplates(this.body, context, emitter);
    context.pop();
  }
}

function pagination(whole: unknown[], size: number, asked: unknown) {
  const pages = Math.max(1, Math.ceil(whole.length / size));
  const page = Math.min(Math.max(1, Number(asked) || 1), pages);
  const link = (to: number, title: string) => ({ title, url: `?page=${to}`, is_link: to !== page });
  return {
    items: whole.length,
    page_size: size,
    pages,
    current_page: page,
    current_offset: (page - 1) * size,
    previous: page > 1 ? link(page - 1, "←") : null,
    next: page < pages ? link(page + 1, "→") : null,
    parts: Array.from({ length: pages }, (_, at) => link(at + 1, String(at + 1))),
  };
}
