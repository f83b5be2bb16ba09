/** A request to a resource of ours: a POST makes something, a PUT changes it, a DELETE takes it away. */
export const sending = (method: "POST" | "PUT" | "DELETE", body: unknown = {}): RequestInit => ({
  method,
  headers: { "Content-Type": "application/json" },
  body: JSON.stringify(body),
});
