import type { Router } from "express";
import { FAULT_PLACES, FaultOrder } from "../faults.ts";
import type { World } from "../world.ts";
import { readBody } from "./read-body.ts";

/** `POST faults`: the next answers in a place go wrong. `GET faults`: how many are still to come. */
export function faultCalls(router: Router, world: World): void {
  router.post("/faults", (request, answer) => {
    const order = readBody(FaultOrder, request.body);
    world.faults.order(order);
    answer.json(order);
  });
  router.get("/faults", (_request, answer) => {
    answer.json(Object.fromEntries(FAULT_PLACES.map((where) => [where, world.faults.left(where)])));
  });
}
