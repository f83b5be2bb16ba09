const RETRY_HEADER = "x-shopify-retry-invalid-session-request";

/** Requests to the app's own origin carry a fresh session token, as App Bridge sees to it. */
export function authenticateRequests(idToken) {
  const realFetch = window.fetch.bind(window);

  window.fetch = async (input, init) => {
    const request = new Request(input, init);
    if (new URL(request.url).origin !== location.origin || request.headers.has("authorization")) {
      return realFetch(input, init);
    }
    const again = request.clone();
    const answer = await send(request);
    // The app says so when the token ran out on its way: once more, with a new one.
    return answer.status === 401 && answer.headers.has(RETRY_HEADER) ? send(again) : answer;
  };

  async function send(request) {
    const headers = new Headers(request.headers);
    headers.set("authorization", `Bearer ${await idToken()}`);
    headers.set("x-requested-with", "XMLHttpRequest");
    return realFetch(new Request(request, { headers }));
  }
}
