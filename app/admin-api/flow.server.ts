import { AdminTrouble, type Admin } from "./admin.server";

const TRIGGER = `#graphql
  mutation ReviewReceived($payload: JSON!) {
    flowTriggerReceive(handle: "review-received", payload: $payload) {
      userErrors {
        message
      }
    }
  }
` as const;

/** Starts the merchant's Flow workflows that wait for a review. The fields are those of `extensions/review-received`. */
export async function triggerReviewReceived(
  admin: Admin,
  payload: Record<string, string | number | boolean>,
): Promise<void> {
  const { flowTriggerReceive } = await admin.query(TRIGGER, { payload });
  const [error] = flowTriggerReceive?.userErrors ?? [];
  if (error) throw new AdminTrouble("refused", error.message);
}
