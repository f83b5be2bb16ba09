import { z } from "zod";
import { orderNumber } from "../orders/order-number";
import { plainText } from "../plain-text";
import { typedAddress } from "../typed-address";
import { ORDER_NUMBER_MAX } from "./choices";

/** Neither is enough alone. */
export const Typed = z.object({
  number: plainText(ORDER_NUMBER_MAX, "order-missing").refine(
    (typed) => typed === "" || orderNumber(typed) !== "",
    "order-missing",
  ),
  email: typedAddress("email-missing"),
});
