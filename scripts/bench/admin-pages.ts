import type { FrameLocator } from "playwright-core";

export type AdminPage = {
  name: string;
  /** Behind `/admin/apps/tillit`. */
  path: string;
  /** What a merchant does there, by hand: typing, opening, switching. */
  does(app: FrameLocator): Promise<void>;
};

/** As fast as a merchant types, so that each key is answered before the next one. */
const TYPING = { delay: 80 };
/** As long as a finger stays down. A program's click goes down and up at once, which no hand does. */
const PRESS = { delay: 80 };

/** Those that a merchant opens most. */
export const ADMIN_PAGES: AdminPage[] = [
  {
    name: "home",
    path: "",
    does: (app) => app.locator('main a[href^="/app/"]').first().click(PRESS),
  },
  {
    name: "your facts",
    path: "/facts",
    does: (app) => app.getByRole("link", { name: "Open Payments" }).click(PRESS),
  },
  {
    name: "payments",
    path: "/payments",
    async does(app) {
      await app.getByRole("button", { name: "Edit Vipps" }).click(PRESS);
      await app.getByLabel("How to pay").first().pressSequentially("Vipps", TYPING);
    },
  },
  {
    name: "reviews",
    path: "/reviews",
    does: (app) => app.getByRole("tab", { name: "Unanswered" }).click(PRESS),
  },
  {
    name: "orders",
    path: "/orders",
    async does(app) {
      await app.getByLabel("Order number").pressSequentially("1008", TYPING);
      await app.getByRole("button", { name: "Find" }).click(PRESS);
    },
  },
  {
    name: "audit",
    path: "/audit",
    does: (app) => app.locator("main :is(summary, [aria-expanded])").first().click(PRESS),
  },
];
