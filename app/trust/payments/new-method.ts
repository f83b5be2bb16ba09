import { usualMoment } from "./explained";
import type { MethodId } from "./method-id";
import type { PaymentMethod } from "./payments";

/** A method as it is added: nothing of the merchant's own, so that Tillit's texts stand. */
export const newMethod = (id: MethodId): PaymentMethod => ({
  id,
  name: {},
  moment: usualMoment(id),
  extraCost: { kind: "none", amount: null },
  steps: {},
  charged: {},
  data: {},
  cancelBefore: {},
  cancelAfter: {},
  refund: {},
});
