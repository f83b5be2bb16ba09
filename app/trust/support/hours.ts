import { z } from "zod";
import { SPANS_MAX } from "./limits";
import { clock, closing } from "./week";

/** 24 hours, as `<input type="time">` gives it. */
const Time = z.string().superRefine((time, context) => {
  if (time === "") context.addIssue({ code: "custom", message: "time-missing" });
  else if (!/^([01]\d|2[0-3]):[0-5]\d$/.test(time)) {
    context.addIssue({ code: "custom", message: "time-unreadable" });
  }
});

/**
 * From one time to a later one on the same day. Hours that go on past midnight are entered as two
 * spans, the second on the next day: a shopper who looks at that day must see them too.
 */
const Span = z.object({ from: Time, to: Time }).superRefine(({ from, to }, context) => {
  if (from !== "" && to !== "" && closing(to) <= clock(from)) {
    context.addIssue({ code: "custom", path: ["to"], message: "ends-before-it-starts" });
  }
});

const OpenDay = z
  .array(Span)
  .max(SPANS_MAX, "too-many-spans")
  .superRefine((spans, context) => {
    spans.forEach((span, index) => {
      const before = spans[index - 1];
      if (before && span.from !== "" && clock(span.from) < closing(before.to)) {
        context.addIssue({ code: "custom", path: [index, "from"], message: "spans-overlap" });
      }
    });
  });

export const Week = z.array(OpenDay).length(7);
