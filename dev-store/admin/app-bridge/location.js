const TOLD_BY_SHOPIFY = [
  "embedded",
  "hmac",
  "host",
  "id_token",
  "locale",
  "session",
  "shop",
  "timestamp",
];

/**
 * Keeps the admin's address in step with the frame's. The history is the admin page's: what the app
 * pushes replaces the frame's own entry and is pushed outside, so that Back goes one step.
 */
export function followLocation(channel) {
  const replace = history.replaceState.bind(history);

  const tell = (how) => {
    const query = new URLSearchParams(location.search);
    for (const name of TOLD_BY_SHOPIFY) query.delete(name);
    const search = query.size > 0 ? `?${query}` : "";
    channel.tell("location", {
      how,
      path: location.pathname,
      search: search + location.hash,
      state: history.state,
    });
  };

  history.pushState = (state, unused, url) => {
    replace(state, unused, url);
    tell("push");
  };
  history.replaceState = (state, unused, url) => {
    replace(state, unused, url);
    tell("replace");
  };
  // The entries are outside, so are the steps between them.
  const realGo = history.go.bind(history);
  history.go = (steps = 0) => (steps === 0 ? realGo(0) : channel.tell("go", steps));
  history.back = () => history.go(-1);
  history.forward = () => history.go(1);
  channel.on("go-to", ({ address, state }) => {
    replace(state, "", address);
    dispatchEvent(new PopStateEvent("popstate", { state }));
  });
  tell("replace");
}
