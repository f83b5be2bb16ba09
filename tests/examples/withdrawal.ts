import { LABEL_MAX, WORDS_MAX } from "../../app/trust/withdrawals/limits";
import type { WithdrawalSetting } from "../../app/trust/withdrawals/withdrawal-setting";
import { inThree } from "../longest-texts";

export const filled: WithdrawalSetting = {
  withdraw: { nb: "Gå fra avtalen her", sv: "frånträd avtalet här" },
  confirm: { nb: "Bekreft at du går fra avtalen", sv: "bekräfta att du frånträder" },
  words: {
    nb: "Skriv gjerne hvis noe var feil med varen: Da ordner vi det.",
    en: "If something was wrong with the goods, write to us as well: we put it right.",
  },
};

const inEach = (letter: string) =>
  Object.fromEntries(["nb", "sv", "pl"].map((locale) => [locale, letter.repeat(LABEL_MAX)]));

export const largest: WithdrawalSetting = {
  withdraw: inEach("å"),
  confirm: inEach("ø"),
  words: inThree(WORDS_MAX),
};
