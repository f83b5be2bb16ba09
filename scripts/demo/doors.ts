/** What a script needs to know of the dev store. */
export type DevStoreState = {
  shop: { domain: string };
  products: { id: number; handle: string }[];
  orders: { id: number; number: number; email: string; cancelled: unknown }[];
  mail: { id: number; to: string; text: string; headers: Record<string, string> }[];
  metafields: { owner: string; namespace: string; key: string; value: string }[];
  webhooks: { id: string; topic: string; triggeredAt: string; payload: Record<string, unknown> }[];
  themeBlocks: unknown[];
  pages: { id: number; handle: string }[];
};

export const stateOf = (devStore: string) => asked<DevStoreState>(`${devStore}/__dev-store/state`);

/** Asks the app as its own page in the admin does; without a body, with a GET. */
export async function asMerchant<Answer>(
  devStore: string,
  path: string,
  body?: unknown,
): Promise<Answer> {
  const { token } = await asked<{ token: string }>(`${devStore}/admin/app-bridge/session-token`);
  const app = new URL(devStore);
  app.port = `${Number(app.port) + 1}`;
  const headers = { authorization: `Bearer ${token}` };
  const request =
    body === undefined ? { headers: { ...BROWSER, ...headers } } : posting(body, headers);
  return asked<Answer>(new URL(path, app).href, request);
}

const BROWSER = { "User-Agent": "Mozilla/5.0 Chrome/140" };

/** Bytes go as they are, all else as JSON. */
export const posting = (body: unknown, headers: Record<string, string> = {}) => ({
  method: "POST",
  headers: { "Content-Type": "application/json", ...BROWSER, ...headers },
  body: body instanceof Uint8Array ? new Uint8Array(body) : JSON.stringify(body),
});

export async function asked<Answer>(address: string, request?: RequestInit): Promise<Answer> {
  return JSON.parse(await textAt(address, request)) as Answer;
}

/** Sends a form of the storefront, as a shopper's browser does. */
export const sendForm = (address: string, fields: Record<string, string>): Promise<string> => {
  const body = new FormData();
  for (const [name, value] of Object.entries(fields)) body.append(name, value);
  return textAt(address, { method: "POST", headers: BROWSER, body });
};

async function textAt(address: string, request?: RequestInit): Promise<string> {
  const response = await fetch(address, request);
  const text = await response.text();
  if (!response.ok)
    throw new Error(`${address} answered ${response.status}: ${text.slice(0, 200)}`);
  return text;
}
