import {
  Tag,
  Value,
  type Context,
  type Emitter,
  type Liquid,
  type TagToken,
  type TopLevelToken,
} from "liquidjs";
import { renderingOf } from "../rendering.ts";

/** `{% section 'name' %}` and `{% sections 'group' %}`. */
export class SectionTag extends Tag {
  private readonly file: Value;

  constructor(token: TagToken, remaining: TopLevelToken[], liquid: Liquid) {
    super(token, remaining, liquid);
    this.file = new Value(token.args, liquid);
  }

  *render(context: Context, emitter: Emitter): Generator<unknown, void, unknown> {
    const file = String(yield this.file.value(context));
    const rendering = renderingOf(context);
    emitter.write(
      this.name === "sections" ? rendering.sectionGroup(file) : rendering.section(file),
    );
  }
}
