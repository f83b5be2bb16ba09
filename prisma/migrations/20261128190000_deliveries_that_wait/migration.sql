-- What was taken from Shopify and is not worked off: few, among those of a month.
CREATE INDEX CONCURRENTLY "WebhookDelivery_waiting" ON "WebhookDelivery" ("receivedAt") WHERE "handledAt" IS NULL;
