import { placedBlock } from "../placed-block";

export const paymentsPlaced = placedBlock({
  id: "payments-placed",
  group: "blocks",
  law: "Directive 2011/83/EU, Art. 8(3)",
  block: "payments",
  on: ["product", "cart"],
  repairOn: "product",
  applies: ({ settings }) => settings.payments.methods.length > 0,
});
