import type { Questions } from "../../../app/trust/questions/questions.ts";
import { delivery } from "./questions-delivery.ts";
import { goods } from "./questions-goods.ts";
import { order } from "./questions-order.ts";

export const questions: Questions = { groups: [delivery, goods, order] };
