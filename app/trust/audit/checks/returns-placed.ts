import { placedBlock } from "../placed-block";

export const returnsPlaced = placedBlock({
  id: "returns-placed",
  group: "blocks",
  law: null,
  block: "returns",
  on: ["product", "cart"],
  repairOn: "product",
  applies: ({ settings }) => settings.returns.base.days !== null,
});
