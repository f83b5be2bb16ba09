import type { Admin } from "../app/admin-api/admin.server";

type Asked = { operation: string; variables: Record<string, unknown> };

/** An Admin API for tests that answers operations by their names and remembers what it was asked. */
export function anAdmin(answers: Record<string, unknown>): Admin & { asked: Asked[] } {
  const asked: Asked[] = [];
  return {
    shop: "careful-goods.myshopify.com",
    asked,
    query(document, variables) {
      const operation = /(?:query|mutation) (\w+)/.exec(document)?.[1] ?? "";
      asked.push({ operation, variables });
      const answer = answers[operation];
      const next = Array.isArray(answer) ? answer.shift() : answer;
      return Promise.resolve(next as never);
    },
  };
}
