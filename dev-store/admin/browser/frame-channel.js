/** The admin page's end of the talk with the app's frame: only that frame, only on that origin. */
export function openFrameChannel(frame, frameOrigin) {
  const handlers = new Map();
  const send = (message) => frame.contentWindow?.postMessage(message, frameOrigin);

  addEventListener("message", async (event) => {
    if (event.origin !== frameOrigin || event.source !== frame.contentWindow) return;
    const { type, payload, id } = event.data ?? {};
    const handler = handlers.get(type);
    if (!handler) return;
    if (id === undefined) return void handler(payload);
    try {
      send({ reply: id, value: await handler(payload) });
    } catch (error) {
      send({ reply: id, error: error instanceof Error ? error.message : String(error) });
    }
  });

  return {
    on: (type, handler) => handlers.set(type, handler),
    tell: (type, payload) => send({ type, payload }),
  };
}
