/**
 * The frame's end of the talk with the admin page around it. Nothing is said to, and nothing is
 * heard from, any other window or origin.
 */
export function openChannel(adminOrigin) {
  const handlers = new Map();
  const waiting = new Map();
  let asked = 0;

  addEventListener("message", (event) => {
    if (event.origin !== adminOrigin || event.source !== window.parent) return;
    const { type, payload, reply, value, error } = event.data ?? {};
    if (reply !== undefined) {
      const question = waiting.get(reply);
      waiting.delete(reply);
      if (error === undefined) question?.resolve(value);
      else question?.reject(new Error(error));
    } else {
      handlers.get(type)?.(payload);
    }
  });

  const tell = (type, payload) => window.parent.postMessage({ type, payload }, adminOrigin);
  return {
    tell,
    on: (type, handler) => handlers.set(type, handler),
    /** A question; the answer may take as long as a person does. */
    ask: (type, payload) =>
      new Promise((resolve, reject) => {
        const id = ++asked;
        waiting.set(id, { resolve, reject });
        window.parent.postMessage({ type, payload, id }, adminOrigin);
      }),
  };
}
