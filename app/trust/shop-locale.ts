import { z } from "zod";

/** As Shopify writes them: `nb`, `pt-BR`, `zh-TW`. */
export const ShopLocale = z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,4})?$/, "unknown-language");
