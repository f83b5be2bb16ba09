/** Directive 2011/83/EU, Art. 9(1): nobody in the EU or EEA has less than 14 days. */
export const PERIOD_BY_LAW = 14;
/** Art. 13(1): the money is back 14 days after the trader was told, at the latest. */
export const REFUND_BY_LAW = 14;
/** A year and a day cover every promise that was meant; more was mistyped. */
export const PERIOD_MAX = 366;
export const REFUND_MAX = 60;
export const REGIONS_MAX = 10;
export const WHICH_GOODS_MAX = 120;
export const HOW_MAX = 1000;
export const NOTE_MAX = 400;
