import type { Request } from "express";
import { isAdminLocale, type AdminLocale } from "./texts.ts";

/** The language that was chosen, now or earlier. */
export function localeOf(request: Request): AdminLocale {
  const kept = /(?:^|;\s*)admin_locale=(\w+)/.exec(request.get("cookie") ?? "")?.[1];
  return [request.query.locale, kept].find(isAdminLocale) ?? "en";
}
