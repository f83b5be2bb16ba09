import { once } from "node:events";
import { createServer } from "node:net";
import { networkInterfaces } from "node:os";
import { afterEach, describe, expect, it } from "vitest";
import { findFreePorts, requireFreePorts } from "./ports.ts";

const own = Object.values(networkInterfaces()).flatMap((some) => some ?? []);
const hasSixth = own.some(({ address }) => address === "::1");
const taking = createServer();
afterEach(() => void taking.close());

describe("five ports in a row", () => {
  it("are enough for the demo", async () => {
    await expect(requireFreePorts(await findFreePorts())).resolves.toBeUndefined();
  });

  it.each(["127.0.0.1", "0.0.0.0", ...(hasSixth ? ["::1", "::"] : [])])(
    "are refused when one is in use on %s, and the port is named",
    async (address) => {
      const first = await findFreePorts();
      taking.listen(first + 4, address);
      await once(taking, "listening");
      await expect(requireFreePorts(first)).rejects.toThrow(`Port ${first + 4} is in use`);
    },
  );
});
