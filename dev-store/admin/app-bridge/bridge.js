import { openChannel } from "./channel.js";
import { guardLeaving } from "./leaving.js";
import { followAdminLinks } from "./links.js";
import { followLocation } from "./location.js";
import { defineMenuAndTitle } from "./menu-and-title.js";
import { defineModal } from "./modal.js";
import { defineSaveBar } from "./save-bar.js";
import { authenticateRequests } from "./session-token.js";
import { webVitals } from "./web-vitals.js";

export function startBridge(settings) {
  const { adminOrigin, adminPrefix, appPrefix, ...config } = settings;
  if (window.parent === window) {
    // Opened by itself, the app belongs into the admin.
    const path = location.pathname.startsWith(appPrefix)
      ? location.pathname.slice(appPrefix.length)
      : "";
    location.replace(adminOrigin + adminPrefix + path);
    return;
  }
  hideWhatTheAdminDraws();
  const channel = openChannel(adminOrigin);
  channel.tell("hello");
  const idToken = () => channel.ask("session-token");
  authenticateRequests(idToken);
  followAdminLinks(channel, settings);
  const guard = guardLeaving(channel);
  const saveBar = defineSaveBar(channel, guard);
  const modal = defineModal();
  defineMenuAndTitle(channel);
  followLocation(channel);

  // What the app said first counts: the language of its frame's address.
  const locale =
    new URLSearchParams(location.search).get("locale") ?? document.documentElement.lang;
  window.shopify = {
    config: { ...config, locale: locale || "en" },
    origin: adminOrigin,
    ready: Promise.resolve(),
    environment: { embedded: true, mobile: false, pos: false, intent: false },
    idToken,
    saveBar,
    modal,
    toast: toasts(channel),
    loading: (isLoading) => channel.tell("loading", isLoading !== false),
    user: async () => ({ id: 1, accountAccess: "shop owner" }),
    resourcePicker: (wanted) => channel.ask("resource-picker", plain(wanted)),
    scopes: {
      query: () => channel.ask("scopes-query"),
      request: (scopes) => channel.ask("scopes-request", [...scopes]),
      revoke: (scopes) => channel.ask("scopes-revoke", [...scopes]),
    },
    app: { extensions: () => channel.ask("extensions") },
    webVitals: webVitals(),
    support: { registerHandler: async () => {} },
    reviews: {
      request: async () => ({
        success: false,
        code: "merchant-ineligible",
        message: "A dev store reviews no apps",
      }),
    },
  };
}

function toasts(channel) {
  const shown = new Map();
  let count = 0;
  channel.on("toast-action", (id) => shown.get(id)?.onAction?.());
  channel.on("toast-dismissed", (id) => {
    shown.get(id)?.onDismiss?.();
    shown.delete(id);
  });
  return {
    show(message, { duration = 5000, isError = false, action, ...handlers } = {}) {
      const id = `toast-${++count}`;
      shown.set(id, handlers);
      channel.tell("toast", { id, message: String(message), duration, isError, action });
      return id;
    },
    hide: (id) => channel.tell("toast-hide", id),
  };
}

/** Functions cannot be sent to another window. */
function plain(value) {
  return JSON.parse(JSON.stringify(value ?? {}));
}

function hideWhatTheAdminDraws() {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync("ui-save-bar, ui-nav-menu, ui-title-bar, ui-modal { display: none }");
  document.adoptedStyleSheets.push(sheet);
}
