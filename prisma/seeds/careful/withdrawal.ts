import type { WithdrawalSetting } from "../../../app/trust/withdrawals/withdrawal-setting.ts";

export const withdrawal: WithdrawalSetting = {
  withdraw: {},
  confirm: {},
  words: {
    nb: "Er det noe galt med varen, trenger du ikke angre kjøpet: Skriv til oss, så ordner vi det.",
    en: "If something is wrong with the goods, you need not withdraw: write to us, and we put it right.",
    de: "Stimmt etwas mit der Ware nicht, müssen Sie nicht widerrufen: Schreiben Sie uns, wir bringen es in Ordnung.",
  },
};
