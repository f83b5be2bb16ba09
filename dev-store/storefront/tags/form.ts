import {
  Hash,
  Tag,
  type Context,
  type Emitter,
  type Liquid,
  type Parser,
  type TagToken,
  type Template,
  type TopLevelToken,
} from "liquidjs";
import { renderingOf, type LiquidObject } from "../rendering.ts";
import { escaped } from "../translations.ts";
import { bodyOf } from "./silent.ts";

const ACTIONS: Record<string, string> = {
  product: "/cart/add",
  cart: "/cart",
  localization: "/localization",
  contact: "/contact#contact_form",
  customer: "/contact#contact_form",
};

export class FormTag extends Tag {
  private readonly type: string;
  private readonly attributes: Hash;
  private readonly body: Template[];

  constructor(token: TagToken, remaining: TopLevelToken[], liquid: Liquid, parser: Parser) {
    super(token, remaining, liquid);
    const [, type, rest] =
      /^\s*['"](\w+)['"]\s*(?:,\s*[\w.]+\s*(?=,|$))?(.*)$/s.exec(token.args) ?? [];
    if (!type) throw new Error(`illegal tag: ${token.getText()}`);
    this.type = type;
    this.attributes = new Hash(rest ?? "");
    this.body = parser.parseTokens(bodyOf(token, remaining));
  }

  *render(context: Context, emitter: Emitter): Generator<unknown, void, unknown> {
    const { return_to: returnTo, ...attributes } = (yield this.attributes.render(
      context,
    )) as LiquidObject;
    const { prefix } = renderingOf(context);
    emitter.write(
      `<form method="post" action="${prefix}${ACTIONS[this.type] ?? "#"}" accept-charset="UTF-8"`,
    );
    for (const [name, value] of Object.entries(attributes)) {
      emitter.write(` ${name}="${escaped(String(value))}"`);
    }
    emitter.write(`><input type="hidden" name="form_type" value="${this.type}">`);
    if (this.type === "localization") {
      const path = String(
        returnTo ?? ((context.globals as LiquidObject).request as LiquidObject).path,
      );
      emitter.write(`<input type="hidden" name="return_to" value="${escaped(path)}">`);
    }
    context.push({
      form: { errors: null, "posted_successfully?": false, id: attributes.id ?? null },
    });
    yield this.liquid.renderer.renderTemplates(this.body, context, emitter);
    context.pop();
    emitter.write("</form>");
  }
}
