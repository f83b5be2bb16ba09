/**
 * The address of the admin page follows the frame, and Back and Forward move the frame. While there
 * is something to save, a step back is taken back first and made only when the merchant agrees.
 */
export function followFrame(channel, { adminPrefix, appPrefix }, saveBar, mayLeave) {
  let index = history.state?.index ?? 0;
  let arrived = null;

  const adminPath = (path) =>
    adminPrefix + (path.startsWith(appPrefix) ? path.slice(appPrefix.length) : path);

  channel.on("location", ({ how, path, search, state }) => {
    if (how === "push") index += 1;
    const entry = { index, address: path + search, frameState: state };
    const address = adminPath(path) + search;
    if (how === "push") history.pushState(entry, "", address);
    else history.replaceState(entry, "", address);
    shown(path);
  });

  /** A step of our own, which is over when the browser says so. */
  const step = (steps) =>
    new Promise((resolve) => {
      arrived = resolve;
      history.go(steps);
    });

  addEventListener("popstate", async (event) => {
    if (arrived) {
      arrived();
      arrived = null;
      return;
    }
    const to = event.state;
    if (to?.address === undefined) return;
    const steps = to.index - index;
    if (saveBar.guards()) {
      await step(-steps);
      if (!(await mayLeave())) return;
      await step(steps);
    }
    index = to.index;
    channel.tell("go-to", { address: to.address, state: to.frameState });
    shown(to.address.split(/[?#]/)[0]);
  });

  channel.on("go", (steps) => history.go(steps));
  channel.on("open", async (path) => {
    if (await mayLeave()) leaveFor(path);
  });

  const listeners = [];
  const shown = (path) => listeners.forEach((listener) => listener(path));
  return {
    adminPath,
    onShown: (listener) => listeners.push(listener),
  };
}

/** A moment later: the frame must have heard that it may be left. */
export function leaveFor(address) {
  setTimeout(() => location.assign(address), 50);
}
