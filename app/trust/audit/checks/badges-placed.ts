import { placedBlock } from "../placed-block";

export const badgesPlaced = placedBlock({
  id: "badges-placed",
  group: "blocks",
  law: null,
  block: "badges",
  on: ["product"],
  repairOn: "product",
  applies: ({ settings }) => settings.badges.badges.length > 0,
});
