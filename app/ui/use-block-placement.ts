import { useBlockPlacements, type BlockPlacement } from "./use-block-placements";

export type { BlockPlacement };

/** Whether a block of ours stands in the shop's theme, as far as the admin tells. */
export function useBlockPlacement(block: string): BlockPlacement {
  return useBlockPlacements()(block);
}
