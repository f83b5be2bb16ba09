import type { FlowTriggerDefinition } from "../flow-trigger-definitions.ts";
import type { World } from "../world.ts";

/** Flow reads no more of a payload than this. */
const LIMIT = 50 * 1024;
const KEPT = 200;

type Sent = { handle?: string | null; payload?: unknown; body?: string | null };
type Payload = Record<string, unknown>;

/** `flowTriggerReceive`: tells Flow that something has happened. Here it is noted, and starts nothing. */
export function flowMutations(world: World) {
  return {
    flowTriggerReceive({ handle, payload, body }: Sent) {
      if (body != null) throw new Error("the dev store does not imitate flowTriggerReceive(body)");
      const trigger = world.definition.flowTriggers.find((one) => one.handle === handle);
      if (!trigger) return refused("handle", `Invalid trigger handle '${handle ?? ""}'`);
      if (!isPayload(payload)) return refused("payload", "Payload must be an object");
      if (Buffer.byteLength(JSON.stringify(payload)) > LIMIT) {
        return refused("payload", "Payload is larger than 50 KB");
      }
      const fault = faultOf(trigger, payload);
      if (fault) return refused("payload", `Errors validating schema: ${fault}`);

      const { flowTriggers } = world.state;
      flowTriggers.push({ handle: trigger.handle, payload, at: world.now().toISOString() });
      flowTriggers.splice(0, flowTriggers.length - KEPT);
      world.changed();
      return { userErrors: [] };
    },
  };
}

const refused = (field: string, message: string) => ({ userErrors: [{ field: [field], message }] });

const isPayload = (payload: unknown): payload is Payload =>
  typeof payload === "object" && payload !== null && !Array.isArray(payload);

/** What is not as the trigger's fields have it. A field that is not sent is none. */
function faultOf({ fields }: FlowTriggerDefinition, payload: Payload): string | null {
  for (const [name, value] of Object.entries(payload)) {
    const field = fields.find(({ key }) => key === name);
    if (!field) return `the trigger has no field '${name}'`;
    if (!fits(field.type, value)) return `'${name}' is no ${field.type}`;
  }
  return null;
}

function fits(type: string, value: unknown): boolean {
  if (type.endsWith("_reference")) return Number.isSafeInteger(value) && Number(value) > 0;
  switch (type) {
    case "boolean":
      return typeof value === "boolean";
    case "number_decimal":
      return typeof value === "number";
    case "url":
      return typeof value === "string" && /^https?:/.test(value) && URL.canParse(value);
    default:
      return typeof value === "string";
  }
}
