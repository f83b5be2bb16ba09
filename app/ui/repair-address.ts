import type { Repair } from "../trust/audit/repair";
import { fieldId } from "./problem-place";
import { placedEditorAddress, themeEditorAddress } from "./theme-editor";

/** Where the merchant mends it: a page of ours names the field, which takes the keyboard there. */
export function repairAddress(repair: Repair, apiKey: string): string {
  switch (repair.in) {
    case "app":
      return repair.field.length === 0 ? repair.page : `${repair.page}#${fieldId(repair.field)}`;
    case "shopify":
      return repair.address;
    case "theme-editor":
      return themeEditorAddress(apiKey, repair.block, repair.template);
    case "theme-editor-as-is":
      return placedEditorAddress(repair.template);
  }
}
